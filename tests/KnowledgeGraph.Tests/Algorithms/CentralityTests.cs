using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Three stations in a row, 0 – 1 – 2, said twice for the first two, and one apart.</summary>
public sealed class CentralityTests : IDisposable
{
    private readonly FactGraph _graph = Network.Open(4, [(0, 1), (1, 0), (1, 2)]);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Degree_TwoStatementsBetweenTwoStations_AreOneEdge()
    {
        var structure = Network.Structure(_graph, Direction.Any);

        structure.EdgeCount.ShouldBe(2);
        DegreeCentrality.Compute(structure).Values.ToArray().ShouldBe([1, 2, 1, 0]);
        DegreeCentrality.Compute(structure).Ranked().ShouldBe([1, 0, 2, 3]);
    }

    [Fact]
    public void Closeness_InTwoComponents_IsWeighedByTheShareReached() =>
        ClosenessCentrality.Compute(Network.Structure(_graph, Direction.Any)).Values.ToArray().ShouldBe([4.0 / 9, 2.0 / 3, 4.0 / 9, 0], 1e-12);

    [Fact]
    public void Betweenness_NotNormalised_CountsPairs() =>
        BetweennessCentrality.Compute(Network.Structure(_graph, Direction.Any), isNormalised: false).Values.ToArray().ShouldBe([0, 1, 0, 0]);

    [Fact]
    public void PageRank_WithNoEdges_IsEqual()
    {
        using var graph = Network.Open(2, []);

        PageRank.Compute(Network.Structure(graph, Direction.Any)).Values.ToArray().ShouldBe([0.5, 0.5]);
    }

    [Fact]
    public void PageRank_ADampingOfOne_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PageRank.Compute(Network.Structure(_graph, Direction.Any), damping: 1));

    [Fact]
    public void Components_OfADirectedStructure_AreTheWeakOnes() =>
        OracleTests.Groups(ConnectedComponents.Find(Network.Structure(_graph, Direction.Out))).ShouldBe([[0, 1, 2], [3]]);
}
