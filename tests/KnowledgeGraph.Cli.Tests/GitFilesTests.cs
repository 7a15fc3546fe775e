namespace KnowledgeGraph.Cli.Tests;

/// <summary>A set in a revision of git is the set that was on disk when it was committed.</summary>
public sealed class GitFilesTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public GitFilesTests() => _railway.Git("init", "--quiet");

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Links_InTheRevision_AreFollowed()
    {
        MoveSetTo("set");
        Move("set/agents.yaml", "shared/agents.yaml");
        Move("set/network", "shared/network");
        Move("set/documents", "shared/texts/2025");
        File.CreateSymbolicLink(_railway["set/agents.yaml"], "../shared/people.yaml");
        File.CreateSymbolicLink(_railway["shared/people.yaml"], "./agents.yaml");
        Directory.CreateSymbolicLink(_railway["set/network"], "../shared/network");
        Directory.CreateSymbolicLink(_railway["shared/latest"], "texts");
        Directory.CreateSymbolicLink(_railway["set/documents"], "../shared/latest/2025");
        Directory.CreateSymbolicLink(_railway["shared/network/up"], "..");
        Directory.CreateSymbolicLink(_railway["set/self"], ".");

        ShouldBeTheSame("HEAD:set", "set");
    }

    [Fact]
    public void HiddenFilesAndThoseThatArchivesLeaveOut_AreAsOnDisk()
    {
        Write(".hidden.yaml", "not: [a set");
        Write(".cache/lines.yaml", "not: [a set");
        Write("network/.git-notes/x.yaml", "not: [a set");
        Write("documents/.gazette.txt", "another text");
        Write(".gitattributes", "agents.yaml export-ignore\nnetwork/** export-subst\n");
        Write("network/Größe (neu).yaml", "# Nothing yet.\n");

        ShouldBeTheSame("HEAD:./", ".");
    }

    [Theory]
    [InlineData("missing.yaml")]
    [InlineData("/etc/hostname")]
    [InlineData("../../../agents.yaml")]
    [InlineData("lost.yaml")]
    public void Link_ThatLeavesTheRevision_IsSaid(string target)
    {
        File.CreateSymbolicLink(_railway["lost.yaml"], target);
        _railway.Commit("A link");

        Export("HEAD").ShouldBe((2, "", "kg: 'lost.yaml' is a link that leads nowhere.\n"));
    }

    [Fact]
    public void Submodule_IsNotAFile()
    {
        _railway.Commit("First");
        _railway.Git("update-index", "--add", "--cacheinfo", "160000,1111111111111111111111111111111111111111,module.yaml");
        _railway.Git("commit", "--quiet", "--message", "A submodule");

        ShouldBeTheSame("HEAD", ".", commit: false);
    }

    [Fact]
    public void Names_ThatAreNotUtf8_AreNoFault()
    {
        // As git for Windows and old archives have them: two that become one in UTF-8.
        _railway.Commit("First");
        var (_, blob, _) = ChildProgram.Run(new("git", ["hash-object", "-w", "--stdin"]) { WorkingDirectory = _railway.Path }, "# Nothing.\n");
        foreach (var octet in new[] { @"\344", @"\366" })
        {
            ChildProgram.Run(new("git", ["update-index", "--index-info"]) { WorkingDirectory = _railway.Path }, $"100644 {blob.Trim()}\t\"{octet}.yaml\"\n")
                .ExitCode.ShouldBe(0);
        }

        _railway.Git("commit", "--quiet", "--message", "Names");

        Export("HEAD").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Folder_OfTheRevision_IsNamedFromTheTopOrFromHere()
    {
        MoveSetTo("a/set");
        Directory.CreateDirectory(_railway["a/b"]);
        _railway.Commit("First");
        var expected = Export("a/set");
        expected.ExitCode.ShouldBe(0, expected.Error);

        foreach (var name in (string[])["HEAD:a/set", "HEAD:../set", "HEAD:./../set/"])
        {
            Kg.RunIn(_railway["a/b"], "export", name, "--format", "jsonl").ShouldBe(expected);
        }
    }

    private void ShouldBeTheSame(string revision, string folder, bool commit = true)
    {
        if (commit)
        {
            _railway.Commit("The set");
        }

        var onDisk = Export(folder);
        onDisk.ExitCode.ShouldBe(0, onDisk.Error);
        onDisk.Output.ShouldContain("\"id\":\"valley-line\"");
        Export(revision).ShouldBe(onDisk);
    }

    private (int ExitCode, string Output, string Error) Export(string facts) =>
        Kg.RunIn(_railway.Path, "export", facts, "--format", "jsonl", "--set", ".");

    private void MoveSetTo(string folder)
    {
        foreach (var name in (string[])["ontology.yaml", "sources.yaml", "agents.yaml", "commitments.yaml", "network", "documents"])
        {
            Move(name, $"{folder}/{name}");
        }
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_railway[to])!);
        Directory.Move(_railway[from], _railway[to]);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_railway[path])!);
        File.WriteAllText(_railway[path], text);
    }
}
