using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.QuikGraph;

/// <summary>A fact graph whose statements are edges without a direction.</summary>
internal sealed class UndirectedFactGraph : FilteredGraph, IUndirectedGraph<Entity, StatementEdge>
{
    private readonly AdjacencyView _outwards;
    private readonly AdjacencyView _inwards;

    /// <param name="filter">A filter that allows both directions.</param>
    public UndirectedFactGraph(EdgeFilter filter)
        : base(filter)
    {
        _outwards = Graph.Adjacency(Direction.Out);
        _inwards = Graph.Adjacency(Direction.In);
    }

    public bool IsDirected => false;

    public bool AllowParallelEdges => true;

    public EdgeEqualityComparer<Entity> EdgeEqualityComparer { get; } = EdgeExtensions.UndirectedVertexEquality;

    public override IEnumerable<StatementEdge> Edges => Vertices.SelectMany(vertex => EdgesAt(vertex).Where(edge => edge.Source == vertex));

    public bool ContainsEdge(StatementEdge edge) => ContainsVertex(edge.Source) && EdgesAt(edge.Source).Contains(edge);

    public bool ContainsEdge(Entity source, Entity target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(Entity source, Entity target, [MaybeNullWhen(false)] out StatementEdge edge)
    {
        edge = ContainsVertex(source)
            ? EdgesAt(source).FirstOrDefault(candidate => EdgeEqualityComparer(candidate, source, target))
            : default;
        return edge.Source.Graph is not null;
    }

    public bool IsAdjacentEdgesEmpty(Entity vertex) => !AdjacentEdges(vertex).Any();

    /// <remarks>A loop counts twice, as in QuikGraph's own graphs.</remarks>
    public int AdjacentDegree(Entity vertex) => AdjacentEdges(vertex).Sum(edge => edge.Source == edge.Target ? 2 : 1);

    public StatementEdge AdjacentEdge(Entity vertex, int index) => AdjacentEdges(vertex).ElementAt(index);

    public IEnumerable<StatementEdge> AdjacentEdges(Entity vertex)
    {
        Require(vertex);
        return EdgesAt(vertex);
    }

    /// <summary>
    /// The filter allows a symmetric statement in the outward view only; a statement about an entity and itself is in both views.
    /// </summary>
    private IEnumerable<StatementEdge> EdgesAt(Entity vertex)
    {
        foreach (var edge in _outwards.EdgesOf(vertex.Row))
        {
            if (Allows(_outwards, edge, along: true))
            {
                yield return EdgeOf(vertex, _outwards, edge);
            }
        }

        foreach (var edge in _inwards.EdgesOf(vertex.Row))
        {
            if (_inwards.Neighbours[edge] != vertex.Row && Allows(_inwards, edge, along: false))
            {
                yield return EdgeOf(vertex, _inwards, edge);
            }
        }
    }

    private StatementEdge EdgeOf(Entity vertex, AdjacencyView view, EdgeRow edge)
    {
        var statement = Graph.Statement(view.Statements[edge]);
        var neighbour = Graph.Entity(view.Neighbours[edge]);
        return statement.Subject == vertex
            ? new StatementEdge(vertex, neighbour, statement)
            : new StatementEdge(neighbour, vertex, statement);
    }
}
