using KnowledgeGraph.Compiler;

namespace KnowledgeGraph.Language.Tests.FactSets;

public sealed class FactSetPathsTests
{
    [Theory]
    [InlineData("ontology.yaml", true)]
    [InlineData("network/lines.yaml", true)]
    [InlineData("network/documents/lines.yaml", true)]
    [InlineData("documents.yaml", true)]
    [InlineData("network/lines.yml", false)]
    [InlineData("documents/notes.yaml", false)]
    [InlineData(".lines.yaml", false)]
    [InlineData("network/.#lines.yaml", false)]
    [InlineData(".github/workflows/ci.yaml", false)]
    [InlineData("..2026_01/lines.yaml", false)]
    public void FactFile_IsAVisibleYamlFileOutsideTheDocuments(string path, bool isFactFile) => FactSetPaths.IsFactFile(path).ShouldBe(isFactFile);

    [Theory]
    [InlineData("documents/gazette.txt", true)]
    [InlineData("documents/2024/gazette.txt", true)]
    [InlineData("documents/.gazette.txt.swp", false)]
    [InlineData("network/gazette.txt", false)]
    public void Document_IsAVisibleFileBelowTheDocuments(string path, bool isDocument) => FactSetPaths.IsDocument(path).ShouldBe(isDocument);
}
