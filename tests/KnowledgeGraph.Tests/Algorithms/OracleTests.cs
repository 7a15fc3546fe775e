using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

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

    [OracleTheory]
    [InlineData(false, Direction.Any)]
    [InlineData(false, Direction.Out)]
    [InlineData(true, Direction.Any)]
    [InlineData(true, Direction.Out)]
    public void Paths_BetweenAnyTwo_AreAsTheOracleSays(bool isPowerLaw, Direction direction)
    {
        const int First = 12;
        var edges = isPowerLaw ? Network.PowerLawEdges(Stations, 2, seed: 11) : Network.RandomEdges(Stations, 130, seed: 11);
        var pairs = Enumerable.Range(0, 15).Select(i => (From: Stations - 1 - i, To: i)).ToList();
        var expected = PythonOracle.Ask(Stations, edges, direction == Direction.Out, pairs, First);
        using var graph = Network.Open(Stations, edges);
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions { Direction = direction });
        for (var i = 0; i < pairs.Count; i++)
        {
            var (from, to) = (graph.Entity(new EntityRow(pairs[i].From)), graph.Entity(new EntityRow(pairs[i].To)));

            ShortestSimplePaths.Find(from, to, filter, First).Select(path => path.Length).ShouldBe(expected.PathLengths[i]);
            AllShortestPaths.Find(from, to, filter, AllShortestPaths.MaxCount).Select(path =>
                Array.ConvertAll(path.Nodes.ToArray(), node => node.Index)).ShouldBe(expected.ShortestPaths[i]);
        }
    }

    [OracleTheory]
    [InlineData(false, Direction.Any)]
    [InlineData(false, Direction.Out)]
    [InlineData(true, Direction.Any)]
    [InlineData(true, Direction.Out)]
    public void PathsByCredibility_BetweenAnyTwo_CostWhatTheOracleSays(bool isPowerLaw, Direction direction)
    {
        const int Many = 300;
        const int First = 8;
        var edges = isPowerLaw ? Network.PowerLawEdges(Many, 4, seed: 17) : Network.RandomEdges(Many, 1_500, seed: 17);
        var pairs = Enumerable.Range(0, 15).Select(i => (From: Many - 1 - i, To: i)).ToList();
        using var graph = Network.Open(Many, edges, edge => edge * 7 % 6);
        var costs = graph.Structure.StatementCosts();
        var weights = Enumerable.Range(0, edges.Count).Select(edge =>
            graph.TryFindStatement($"st_{edge:x16}", out var statement)
                ? costs[statement.Row] : throw new InvalidOperationException("An edge is missing."));
        var expected = PythonOracle.Ask(Many, edges, direction == Direction.Out, pairs, First, weights);
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions { Direction = direction });
        for (var i = 0; i < pairs.Count; i++)
        {
            var (from, to) = (graph.Entity(new EntityRow(pairs[i].From)), graph.Entity(new EntityRow(pairs[i].To)));

            (ShortestPath.Find(from, to, filter, PathWeighting.Credibility)?.Cost)
                .ShouldBe(expected.PathCosts[i].Cast<long?>().FirstOrDefault());
            ShortestSimplePaths.Find(from, to, filter, First, PathWeighting.Credibility).Select(path =>
                path.Cost!.Value).ShouldBe(expected.PathCosts[i]);
        }
    }

    [OracleTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Similarity_OfAnyTwo_IsAsTheOracleSays(bool isPowerLaw)
    {
        var edges = isPowerLaw ? Network.PowerLawEdges(Stations, 3, seed: 13) : Network.RandomEdges(Stations, 200, seed: 13);
        var pairs = (from left in Enumerable.Range(0, Stations) from right in Enumerable.Range(0, left) select (From: left, To: right)).ToList();
        var expected = PythonOracle.Ask(Stations, edges, isDirected: false, pairs, 1);
        using var graph = Network.Open(Stations, edges);
        var structure = Network.Structure(graph, Direction.Any);
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions());
        for (var i = 0; i < pairs.Count; i++)
        {
            var (left, right) = pairs[i];

            NeighbourSimilarity.CommonNeighbours(structure, left, right).ShouldBe(expected.CommonNeighbours[i]);
            CommonNeighbours.Find([graph.Entity(new EntityRow(left)), graph.Entity(new EntityRow(right))], filter).Select(entity =>
                entity.Index).ShouldBe(expected.CommonNeighbours[i]);
            Score(structure, left, right, SimilarityMeasure.Jaccard).ShouldBe(expected.Jaccard[i], 1e-12);
            Score(structure, left, right, SimilarityMeasure.AdamicAdar).ShouldBe(expected.AdamicAdar[i], 1e-12);
        }
    }

    [OracleTheory]
    [InlineData(false, 1)]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    [InlineData(true, 4)]
    public void Communities_OfAnyGraph_AreAsGoodAsTheOracles(bool isPowerLaw, int seed)
    {
        const int Many = 600;
        var edges = isPowerLaw ? Network.PowerLawEdges(Many, 3, seed) : Network.RandomEdges(Many, 1_200, seed);
        var expected = PythonOracle.Ask(Many, edges, isDirected: false, [], 0);
        using var graph = Network.Open(Many, edges);

        var found = CommunityPartition.Compute(Network.Structure(graph, Direction.Any));

        found.Modularity.ShouldBeGreaterThanOrEqualTo(0.98 * expected.Modularity);
        Communities.Modularity(found.Groups).ShouldBe(found.Modularity, 1e-12);
    }

    internal static int[][] Groups(Partition partition) =>
        [.. Enumerable.Range(0, partition.Count).Select(group => partition.Members(group).ToArray())];

    private static double Score(SimpleGraph structure, int node, int other, SimilarityMeasure measure) =>
        NeighbourSimilarity.MostSimilar(structure, node, measure, Stations).FirstOrDefault(item => item.Node == other).Score;

    private static void ShouldAgree(NodeScores scores, double[] expected)
    {
        scores.Values.Length.ShouldBe(expected.Length);
        for (var node = 0; node < expected.Length; node++)
        {
            scores.Values[node].ShouldBe(expected[node], 1e-8);
        }
    }
}
