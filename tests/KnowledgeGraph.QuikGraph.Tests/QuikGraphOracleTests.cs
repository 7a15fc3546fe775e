using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.QuikGraph.Tests;

/// <summary>The algorithms of QuikGraph over the image as an oracle for the runtime's own, and the other way round.</summary>
public sealed class QuikGraphOracleTests
{
    private const int Stations = 60;

    public static TheoryData<int, int> Networks() => new() { { 1, 30 }, { 2, 60 }, { 3, 90 }, { 4, 120 }, { 5, 400 }, { 6, 0 } };

    [Theory]
    [MemberData(nameof(Networks))]
    public void ShortestPaths_InEitherGraph_AreAsLong(int seed, int edges)
    {
        using var graph = Network.Open(Stations, Network.RandomEdges(Stations, edges, seed));
        var directed = graph.AsQuikGraph();
        var undirected = graph.AsUndirectedQuikGraph();
        foreach (var from in undirected.Vertices.Take(8))
        {
            var along = directed.ShortestPathsDijkstra(_ => 1, from);
            var either = undirected.ShortestPathsDijkstra(_ => 1, from);
            foreach (var to in undirected.Vertices.Where(vertex => vertex != from))
            {
                Length(graph, from, to, Direction.Out).ShouldBe(along(to, out var path) ? path.Count() : -1);
                Length(graph, from, to, Direction.Any).ShouldBe(either(to, out path) ? path.Count() : -1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Components_OfTheUndirectedGraph_AreTheSame(int seed, int edges)
    {
        using var graph = Network.Open(Stations, Network.RandomEdges(Stations, edges, seed));
        var theirs = new Dictionary<Entity, int>();
        graph.AsUndirectedQuikGraph().ConnectedComponents(theirs);

        var own = ConnectedComponents.Find(Network.Structure(graph, Direction.Any));

        Groups(theirs).ShouldBe(Groups(own));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void WeakComponents_OfTheDirectedGraph_AreTheSame(int seed, int edges)
    {
        using var graph = Network.Open(Stations, Network.RandomEdges(Stations, edges, seed));
        var theirs = new Dictionary<Entity, int>();
        graph.AsQuikGraph().WeaklyConnectedComponents(theirs);

        var own = ConnectedComponents.Find(Network.Structure(graph, Direction.Out));

        Groups(theirs).ShouldBe(Groups(own));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void StrongComponents_OfTheDirectedGraph_HavePathsBothWays(int seed, int edges)
    {
        using var graph = Network.Open(Stations, Network.RandomEdges(Stations, edges, seed));
        var theirs = new Dictionary<Entity, int>();
        graph.AsQuikGraph().StronglyConnectedComponents(theirs);

        foreach (var from in theirs.Keys.Take(8))
        {
            foreach (var to in theirs.Keys)
            {
                var areJoined = Length(graph, from, to, Direction.Out) >= 0 && Length(graph, to, from, Direction.Out) >= 0;
                areJoined.ShouldBe(theirs[from] == theirs[to]);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TopologicalOrder_WithoutCycles_FollowsEveryStatement(int seed)
    {
        var upwards = Network.RandomEdges(Stations, 150, seed).Where(edge => edge.From != edge.To)
            .Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)));
        using var graph = Network.Open(Stations, upwards);
        var places = graph.AsQuikGraph().TopologicalSort().Select((entity, place) =>
            (entity, place)).ToDictionary(item => item.entity, item => item.place);
        var reversed = graph.AsQuikGraph(new() { Direction = Direction.In }).TopologicalSort().Select((entity, place) => (entity, place))
            .ToDictionary(item => item.entity, item => item.place);

        places.Count.ShouldBe(Stations);
        for (var index = 0; index < graph.Statements.Count; index++)
        {
            var statement = graph.Statement(new StatementRow(index));
            places[statement.Subject].ShouldBeLessThan(places[statement.Object.AsEntity()]);
            reversed[statement.Object.AsEntity()].ShouldBeLessThan(reversed[statement.Subject]);
        }
    }

    [Fact]
    public void TopologicalOrder_OfACycle_IsRefused()
    {
        using var graph = Network.Open(3, [(0, 1), (1, 2), (2, 0)]);

        graph.AsQuikGraph().IsDirectedAcyclicGraph().ShouldBeFalse();
        Should.Throw<NonAcyclicGraphException>(() => graph.AsQuikGraph().TopologicalSort().ToArray());
    }

    private static int Length(FactGraph graph, Entity from, Entity to, Direction direction) =>
        ShortestPath.Find(from, to, EdgeFilter.Compile(graph, new EdgeFilterOptions { Direction = direction }))?.Length ?? -1;

    private static string[] Groups(Dictionary<Entity, int> components) =>
        [.. components.GroupBy(item => item.Value, item => item.Key.Id).Select(Text).Order(StringComparer.Ordinal)];

    private static string[] Groups(Partition partition) =>
        [.. Enumerable.Range(0, partition.Count)
            .Select(group => Text(partition.Members(group).ToArray().Select(node => partition.Structure.Entity(node).Id)))
            .Order(StringComparer.Ordinal)];

    private static string Text(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));
}
