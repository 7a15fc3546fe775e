
namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class DocumentStoreTests
{
    [Fact]
    public void Document_WithAByteOrderMark_IsTheSameDocument()
    {
        var documents = RailwaySet.Documents.Select(document => document with { Text = "\uFEFF" + document.Text });

        RailwaySet.Load().Compile(documents).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Document_OneMissing_LeavesOnlyItsPassagesUnverified()
    {
        var compilation = RailwaySet.Load().Compile(RailwaySet.Documents.Where(document => document.Name != "bulletin.txt"));

        compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(
            ["info KG5003: 13 passages were not checked, because these documents are not available: bulletin"]);
        compilation.FactSet.ShouldNotBeNull().Statements.SelectMany(statement => statement.Evidence)
            .ShouldAllBe(evidence => evidence.IsVerified == (evidence.Source != "bulletin"));
    }

    [Fact]
    public void Document_Changed_IsReportedOnceAndNotForEachPassage()
    {
        var documents = RailwaySet.Documents.Select(document => document with { Text = document.Text + "." });

        RailwaySet.Load().Compile(documents).Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["KG5004", "KG5004", "KG5004"]);
    }
}
