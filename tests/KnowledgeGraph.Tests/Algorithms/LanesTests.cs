using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Measures of structures that are large enough to be dealt out to several processors.</summary>
public sealed class LanesTests
{
    private const int Stations = 3_000;

    private static readonly FactGraph Graph = Network.Open(Stations, Network.RandomEdges(Stations, 70_000, seed: 3));

    [Fact]
    public void PageRank_OfALargeStructure_IsWhatTheNeighboursGive()
    {
        const double Damping = 0.85;
        var structure = Network.Structure(Graph, Direction.Any);
        var ranks = PageRank.Compute(structure, Damping, tolerance: 1e-13).Values.ToArray();

        (2 * structure.EdgeCount).ShouldBeGreaterThan(1 << 17);
        ranks.Sum().ShouldBe(1, 1e-9);
        for (var node = 0; node < Stations; node++)
        {
            var given = structure.Neighbours(node).ToArray().Sum(neighbour => ranks[neighbour] / structure.Neighbours(neighbour).Length);
            ranks[node].ShouldBe((1 - Damping) / Stations + Damping * given, 1e-12);
        }
    }

    [Fact]
    public void PageRank_ComputedTwice_HasTheSameBits()
    {
        var structure = Network.Structure(Graph, Direction.Out);

        PageRank.Compute(structure).Values.ToArray().ShouldBe(PageRank.Compute(structure).Values.ToArray());
    }

    [Theory]
    [InlineData(CentralityMeasure.Betweenness)]
    [InlineData(CentralityMeasure.Closeness)]
    public void Ranking_ComputedTwice_HasTheSameBits(CentralityMeasure by)
    {
        using var graph = Network.Open(300, Network.PowerLawEdges(300, 5, seed: 3));
        var structure = Network.Structure(graph, Direction.Any);

        NodeRanking.Compute(structure, by).Scores.Values.ToArray().ShouldBe(NodeRanking.Compute(structure, by).Scores.Values.ToArray());
    }

    [Fact]
    public void Betweenness_OfARing_IsTheSameForAll()
    {
        const int Ring = 401;
        using var graph = Network.Open(Ring, Enumerable.Range(0, Ring).Select(station => (station, (station + 1) % Ring)));

        // On either way round lie as many others: of two that are d apart, d − 1.
        var between = Enumerable.Range(1, Ring / 2).Sum(distance => distance - 1);
        BetweennessCentrality.Compute(Network.Structure(graph, Direction.Any), isNormalised: false).Values.ToArray().ShouldAllBe(score => Math.Abs(score - between) < 1e-6);
    }

    [Fact]
    public void Lanes_OfRowsWithoutEntries_CoverAllRows() =>
        Lanes.Cut(new CompressedRows(new int[6], [])).ShouldBe([0, 5, 5, 5, 5]);

    [Fact]
    public void Lanes_OfUnevenRows_HaveAboutAsManyEntries() =>
        Lanes.Cut(new CompressedRows([0, 8, 8, 10, 12, 14, 16], new int[16])).ShouldBe([0, 0, 2, 4, 6]);
}
