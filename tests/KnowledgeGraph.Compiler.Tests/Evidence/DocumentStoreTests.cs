using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class DocumentStoreTests
{
    [Fact]
    public void Document_WithAByteOrderMark_HasOtherBytes()
    {
        var documents = RailwaySet.Documents.Select(
            document => document.Name == "gazette.txt" ? DocumentFile.OfText(document.Path, "\uFEFF" + TextOf(document)) : document);

        RailwaySet.Load().Compile(documents).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("KG5004");
    }

    [Fact]
    public void Document_OneMissing_LeavesOnlyItsPassagesUnverified()
    {
        var compilation = RailwaySet.Load().Compile(RailwaySet.Documents.Where(document => document.Name != "bulletin.txt"));

        RailwaySet.Report(compilation).ShouldBe(
            ["info KG5003: 13 passages were not checked, because these documents are not available: bulletin"]);
        compilation.FactSet.ShouldNotBeNull().Statements.SelectMany(statement => statement.Evidence)
            .ShouldAllBe(evidence => evidence.IsVerified == (evidence.Source != "bulletin"));
    }

    [Fact]
    public void Document_Changed_IsReportedOnceAndNotForEachPassage()
    {
        var documents = RailwaySet.Documents.Select(document => DocumentFile.OfText(document.Path, TextOf(document) + "."));

        RailwaySet.Load().Compile(documents).Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["KG5004", "KG5004", "KG5004"]);
    }

    private static string TextOf(DocumentFile document) => document.Decode(null, out _).ShouldNotBeNull();
}
