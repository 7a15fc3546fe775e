using KnowledgeGraph.Railway;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.QuikGraph.Tests;

/// <summary>The examples of <c>docs/typed-api.md</c>, which stand there word for word.</summary>
public sealed class DocumentedExampleTests
{
    [Fact]
    public void OwnCosts_OfEachStep_MakeAnotherPath()
    {
        // Dijkstra with a cost of one's own for each statement: what a rule drew counts three times.
        var network = Facts.Graph.AsUndirectedQuikGraph(new() { Kinds = [Facts.Kinds.Infrastructure] });
        var routes = network.ShortestPathsDijkstra(edge => edge.Statement.Basis == Basis.Derived ? 3 : 1, Facts.Lines.ValleyLine.Entity);
        bool isReached = routes(Facts.Stations.Brightwater.Entity, out IEnumerable<StatementEdge> route);

        isReached.ShouldBeTrue();
        route.ShouldHaveSingleItem().Statement.Predicate.Name.ShouldBe("serves");
    }

    [Fact]
    public void TopologicalOrder_OfOnePredicate_PutsPartsFirst()
    {
        // Parts before what they are part of.
        var parts = Facts.Graph.AsQuikGraph(new() { Predicates = [Facts.Predicates.PartOf], Kinds = [Facts.Kinds.Region] });
        Entity[] order = [.. parts.TopologicalSort()];

        order[^1].ShouldBe(Facts.Regions.TheIsles.Entity);
    }

    [Fact]
    public void SpanningTree_OfTheNetwork_HasAnEdgeLessThanEachComponentHasStations()
    {
        // The fewest statements that keep together what is together.
        var whole = Facts.Graph.AsUndirectedQuikGraph();
        StatementEdge[] tree = [.. whole.MinimumSpanningTreeKruskal(_ => 1)];

        tree.Length.ShouldBe(whole.VertexCount - Facts.Graph.Components().Count);
    }

    [Fact]
    public void Examples_OfTheDocument_AreThese()
    {
        var tests = File.ReadAllText(RepositoryFolder.Combine("tests", "KnowledgeGraph.QuikGraph.Tests", "DocumentedExampleTests.cs"));
        var document = File.ReadAllText(RepositoryFolder.Combine("docs", "typed-api.md"));
        var chapter = document[document.IndexOf("## QuikGraph", StringComparison.Ordinal)..];
        var code = chapter[(chapter.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length)..];
        var lines = code[..code.IndexOf("```", StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBeGreaterThan(8);
        lines.ShouldAllBe(line => tests.Contains($"        {line}\n", StringComparison.Ordinal));
    }
}
