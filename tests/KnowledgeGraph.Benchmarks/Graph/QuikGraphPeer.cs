using KnowledgeGraph.QuikGraph;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>The same questions put to the algorithms of QuikGraph, which run in this process over the same image.</summary>
internal sealed class QuikGraphPeer(FactGraph graph)
{
    public const string Name = "QuikGraph over the image";

    private readonly IUndirectedGraph<Entity, StatementEdge> _undirected = graph.AsUndirectedQuikGraph();
    private readonly IBidirectionalGraph<Entity, StatementEdge> _directed = graph.AsQuikGraph();

    /// <summary>The length of a shortest path, by a breadth-first search that ends when the goal is met; -1 when there is none.</summary>
    public int ShortestPath(Entity from, Entity to)
    {
        var distances = new Dictionary<Entity, int> { [from] = 0 };
        var search = new UndirectedBreadthFirstSearchAlgorithm<Entity, StatementEdge>(_undirected);
        search.TreeEdge += (_, step) =>
        {
            distances[step.Target] = distances[step.Source] + 1;
            if (step.Target == to)
            {
                search.Abort();
            }
        };
        search.Compute(from);
        return distances.GetValueOrDefault(to, -1);
    }

    public int Components() => _undirected.ConnectedComponents(new Dictionary<Entity, int>());

    /// <summary>Along the statements, with the damping and the tolerance of the runtime's own.</summary>
    public double PageRank()
    {
        var ranking = new PageRankAlgorithm<Entity, StatementEdge>(_directed) { Damping = 0.85, Tolerance = 1e-10 };
        ranking.Compute();
        return ranking.GetRanksSum();
    }
}
