using System.Formats.Tar;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Tests.FactSets;

public sealed class FactSetFolderTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Archive_OfAFolder_IsTheSetOfTheFolder()
    {
        File.WriteAllText(_railway[".agents.yaml"], "not of the set");
        File.WriteAllText(_railway["documents/.gazette.txt"], "not of the set");
        using var archive = new MemoryStream();
        TarFile.CreateFromDirectory(_railway.Path, archive, includeBaseDirectory: false);
        archive.Position = 0;

        var fromArchive = FactSetArchive.Read(archive);
        var fromFolder = Folder().Read();

        fromArchive.Files.Select(file => (file.Path, file.Text)).ShouldBe(fromFolder.Files.Select(file => (file.Path, file.Text)));
        fromArchive.Documents.ShouldBe(fromFolder.Documents);
        fromFolder.Files.ShouldNotContain(file => file.Path.Contains("/.", StringComparison.Ordinal) || file.Path.StartsWith('.'));
        fromFolder.Documents.ShouldNotBeEmpty();
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

    private FactSetFolder Folder() => new(new DirectoryInfo(_railway.Path));
}
