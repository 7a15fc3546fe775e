using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests.FactSets;

public sealed class FactSetFolderTests : IDisposable
{
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

        set.Files.Select(file => file.Path).ShouldBe(before, ignoreOrder: true);
        set.Documents.Count.ShouldBe(3);
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

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_railway[path])!);
        File.WriteAllText(_railway[path], text);
    }

    private FactSetFolder Folder() => new(new DirectoryInfo(_railway.Path));
}
