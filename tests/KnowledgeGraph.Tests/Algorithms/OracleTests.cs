using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Tests.Samples;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Random and power-law graphs, directed and not, against networkx and igraph.</summary>
public sealed class OracleTests
{
    private const int Stations = 60;

    [OracleTheory]
    [InlineData(false, Direction.Any)]
    [InlineData(false, Direction.Out)]
    [InlineData(true, Direction.Any)]
    [InlineData(true, Direction.Out)]
    public void Structure_OfAnyGraph_IsAsTheOracleSays(bool isPowerLaw, Direction direction)
    {
        var edges = isPowerLaw ? Network.PowerLawEdges(Stations, 2, seed: 7) : Network.RandomEdges(Stations, 75, seed: 7);
        var expected = PythonOracle.Ask(Stations, edges, direction == Direction.Out, [], 0);
        using var graph = Network.Open(Stations, edges);
        var structure = Network.Structure(graph, direction);

        ShouldAgree(PageRank.Compute(structure, tolerance: 1e-13), expected.PageRank);
        ShouldAgree(ClosenessCentrality.Compute(structure), expected.Closeness);
        ShouldAgree(BetweennessCentrality.Compute(structure), expected.Betweenness);
        Groups(ConnectedComponents.Find(structure)).ShouldBe(expected.Components);
    }

    internal static int[][] Groups(Partition partition) =>
        [.. Enumerable.Range(0, partition.Count).Select(group => partition.Members(group).ToArray())];

    private static void ShouldAgree(NodeScores scores, double[] expected)
    {
        scores.Values.Length.ShouldBe(expected.Length);
        for (var node = 0; node < expected.Length; node++)
        {
            scores.Values[node].ShouldBe(expected[node], 1e-8);
        }
    }
}
