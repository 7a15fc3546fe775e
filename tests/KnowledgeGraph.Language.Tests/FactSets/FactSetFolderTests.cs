using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests.FactSets;

public sealed class FactSetFolderTests : IDisposable
{
    private const string EmptyDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void HiddenFilesAndFolders_AreNotOfTheSet()
    {
        Write(".agents.yaml", "not of the set");
        Write(".github/workflows/ci.yaml", "name: CI");
        Write("network/.cache/lines.yaml", "not of the set");
        Write("documents/.gazette.txt", "not of the set");
        Write("documents/.git/notes.txt", "not of the set");

        var set = Folder().Read();

        set.Files.ShouldNotContain(file => file.Path.Contains("/.", StringComparison.Ordinal) || file.Path.StartsWith('.'));
        set.Documents.Select(document => document.Path).ShouldBe(["annual-report.txt", "bulletin.txt", "gazette.txt"]);
        set.Unread.ShouldBeEmpty();
    }

    [Fact]
    public void Volume_MountedByLinksIntoAHiddenFolder_IsReadOnce()
    {
        using var mount = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(mount.Path, "..2026_01"));
        File.WriteAllText(Path.Combine(mount.Path, "..2026_01", "facts.yaml"), "entities:\n");
        Directory.CreateSymbolicLink(Path.Combine(mount.Path, "..data"), "..2026_01");
        File.CreateSymbolicLink(Path.Combine(mount.Path, "facts.yaml"), "..data/facts.yaml");

        new FactSetFolder(new DirectoryInfo(mount.Path)).Read().Files.Select(file => file.Path).ShouldBe(["facts.yaml"]);
    }

    [Fact]
    public void Links_ThatLeadBackOrToAFileOfTheSet_AreSkipped()
    {
        Directory.CreateSymbolicLink(_railway["network/up"], "..");
        Directory.CreateSymbolicLink(_railway["network/self"], ".");
        File.CreateSymbolicLink(_railway["again.yaml"], "agents.yaml");
        Directory.CreateSymbolicLink(_railway["documents/loop"], ".");
        var before = RailwaySet.Load().Paths;

        var set = Folder().Read();

        set.Files.Concat(set.Questions).Select(file => file.Path).ShouldBe(before, ignoreOrder: true);
        set.Documents.Count.ShouldBe(3);
    }

    [Fact]
    public void Links_ThroughOtherLinks_AreRecognised()
    {
        using var mount = new TemporaryFolder();
        Directory.CreateDirectory(mount["real/set"]);
        File.WriteAllText(mount["real/set/facts.yaml"], "entities:\n");
        Directory.CreateSymbolicLink(mount["named"], "real");
        File.CreateSymbolicLink(mount["real/set/again.yaml"], mount["real/set/facts.yaml"]);
        File.CreateSymbolicLink(mount["real/set/here.yaml"], "../../named/set/facts.yaml");
        Directory.CreateSymbolicLink(mount["real/set/up"], "../../named/./set/..");
        Directory.CreateSymbolicLink(mount["real/set/round"], "round");

        var set = Should.NotThrow(() => new FactSetFolder(new DirectoryInfo(mount["named/set"])).Read());

        set.Files.Select(file => file.Path).ShouldBe(["facts.yaml"]);
    }

    [Fact]
    public void Link_ToAFileElsewhere_IsReadUnderItsOwnName()
    {
        using var elsewhere = new TemporaryFolder();
        var shared = Path.Combine(elsewhere.Path, "shared.yaml");
        File.WriteAllText(shared, "entities:\n");
        File.CreateSymbolicLink(_railway["shared.yaml"], shared);

        Folder().Read().Files.ShouldContain(file => file.Path == "shared.yaml" && file.Text == "entities:\n");
    }

    [Fact]
    public void Link_ThatLeadsNowhere_IsSaid()
    {
        File.CreateSymbolicLink(_railway["lost.yaml"], "missing.yaml");

        Should.Throw<IOException>(() => Folder().Read()).Message.ShouldBe("'lost.yaml' is a link that leads nowhere.");
    }

    [Theory]
    [InlineData("pipe.yaml")]
    [InlineData("network/pipe.yml")]
    [InlineData("documents/pipe.txt")]
    public async Task Pipe_IsReadAsAnEmptyFile(string path)
    {
        MakePipe(_railway[path]);

        // To open a pipe would wait for somebody to write to it.
        var set = await Task.Run(Folder().Read).WaitAsync(TimeSpan.FromMinutes(1));

        var file = Path.GetFileName(path);
        set.Files.Concat(set.Unread).Where(text => text.Path.EndsWith(file, StringComparison.Ordinal)).ShouldAllBe(text => text.Text.Length == 0);
        set.Documents.Where(document => document.Path == file).ShouldAllBe(document => document.Sha256 == EmptyDigest);
        (set.Files.Count + set.Questions.Count + set.Unread.Count + set.Documents.Count).ShouldBe(RailwaySet.Load().Paths.Count() + 3 + 1);
        Folder().Stamp().ShouldContain(stamp => stamp.Path.EndsWith(file, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zero.yaml")]
    [InlineData("documents/zero.bin")]
    public async Task Device_IsReadAsAnEmptyFile(string path)
    {
        File.CreateSymbolicLink(_railway[path], "/dev/zero");

        var set = await Task.Run(Folder().Read).WaitAsync(TimeSpan.FromMinutes(1));

        set.Files.Where(file => file.Path == "zero.yaml").ShouldAllBe(file => file.Text.Length == 0);
        set.Documents.Where(document => document.Path == "zero.bin").ShouldAllBe(document => document.Sha256 == EmptyDigest);
    }

    [Theory]
    [InlineData("huge.yaml", 64 * 1024 * 1024, "'huge.yaml' is larger than 67,108,864 bytes")]
    [InlineData("documents/huge.bin", 256 * 1024 * 1024, "'huge.bin' is larger than 268,435,456 bytes")]
    public void File_LargerThanTheLimit_IsRefusedBeforeItIsRead(string path, long limit, string message)
    {
        using (var file = File.Create(_railway[path]))
        {
            // A hole, which takes no room on the disk.
            file.SetLength(limit + 1);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<IOException>(() => Folder().Read()).Message.ShouldContain(message);

        (GC.GetAllocatedBytesForCurrentThread() - allocated).ShouldBeLessThan(limit / 4);
    }

    [Fact]
    public void NearlyFactFiles_AreKeptApart()
    {
        Write("people.yml", "entities:\n");
        Write("PLACES.YAML", "entities:\n");
        Write("facts.json", "{}");
        Write("facts.schema.json", "{}");

        Folder().Read().Unread.Select(file => file.Path).ShouldBe(["PLACES.YAML", "facts.json", "people.yml"]);
    }

    [Theory]
    [InlineData("network/lines.yaml")]
    [InlineData("documents/gazette.txt")]
    public void Stamp_OfAChangedFile_IsAnother(string file)
    {
        var before = Folder().Stamp();

        File.AppendAllText(_railway[file], "\n");

        Folder().Stamp().ShouldNotBe(before);
    }

    [Fact]
    public void Stamp_OfAnEditorsFile_IsTheSame()
    {
        var before = Folder().Stamp();

        File.WriteAllText(_railway["network/.#lines.yaml"], "");

        Folder().Stamp().ShouldBe(before);
    }

    private static void MakePipe(string path) =>
        ChildProgram.Run(new System.Diagnostics.ProcessStartInfo("mkfifo", [path])).ExitCode.ShouldBe(0);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_railway[path])!);
        File.WriteAllText(_railway[path], text);
    }

    private FactSetFolder Folder() => new(new DirectoryInfo(_railway.Path));
}
