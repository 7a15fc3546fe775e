using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Traversal;
using QuikGraph;

namespace KnowledgeGraph.QuikGraph;

/// <summary>A fact graph with edges along its statements, or all against them.</summary>
internal sealed class DirectedFactGraph : FilteredGraph, IBidirectionalGraph<Entity, StatementEdge>
{
    private readonly bool _isAlong;
    private readonly AdjacencyView _outwards;
    private readonly AdjacencyView _inwards;

    /// <param name="filter">A filter with one of the two directions.</param>
    public DirectedFactGraph(EdgeFilter filter)
        : base(filter)
    {
        _isAlong = filter.Direction == Direction.Out;
        _outwards = Graph.Adjacency(_isAlong ? Direction.Out : Direction.In);
        _inwards = Graph.Adjacency(_isAlong ? Direction.In : Direction.Out);
    }

    public bool IsDirected => true;

    public bool AllowParallelEdges => true;

    public override IEnumerable<StatementEdge> Edges => Vertices.SelectMany(EdgesFrom);

    public bool ContainsEdge(StatementEdge edge) => ContainsVertex(edge.Source) && EdgesFrom(edge.Source).Contains(edge);

    public bool ContainsEdge(Entity source, Entity target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(Entity source, Entity target, [MaybeNullWhen(false)] out StatementEdge edge)
    {
        edge = ContainsVertex(source) ? EdgesFrom(source).FirstOrDefault(candidate => candidate.Target == target) : default;
        return edge.Source.Graph is not null;
    }

    public bool TryGetEdges(Entity source, Entity target, [NotNullWhen(true)] out IEnumerable<StatementEdge>? edges)
    {
        edges = ContainsVertex(source) ? EdgesFrom(source).Where(edge => edge.Target == target) : null;
        return edges is not null;
    }

    public bool IsOutEdgesEmpty(Entity vertex) => !OutEdges(vertex).Any();

    public int OutDegree(Entity vertex) => OutEdges(vertex).Count();

    public StatementEdge OutEdge(Entity vertex, int index) => OutEdges(vertex).ElementAt(index);

    public IEnumerable<StatementEdge> OutEdges(Entity vertex)
    {
        Require(vertex);
        return EdgesFrom(vertex);
    }

    public bool TryGetOutEdges(Entity vertex, [NotNullWhen(true)] out IEnumerable<StatementEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? EdgesFrom(vertex) : null;
        return edges is not null;
    }

    public bool IsInEdgesEmpty(Entity vertex) => !InEdges(vertex).Any();

    public int InDegree(Entity vertex) => InEdges(vertex).Count();

    public StatementEdge InEdge(Entity vertex, int index) => InEdges(vertex).ElementAt(index);

    public IEnumerable<StatementEdge> InEdges(Entity vertex)
    {
        Require(vertex);
        return EdgesTo(vertex);
    }

    public bool TryGetInEdges(Entity vertex, [NotNullWhen(true)] out IEnumerable<StatementEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? EdgesTo(vertex) : null;
        return edges is not null;
    }

    public int Degree(Entity vertex) => OutDegree(vertex) + InDegree(vertex);

    private IEnumerable<StatementEdge> EdgesFrom(Entity vertex)
    {
        foreach (var edge in _outwards.EdgesOf(vertex.Row))
        {
            if (Allows(_outwards, edge, _isAlong))
            {
                yield return new StatementEdge(
                    vertex, Graph.Entity(_outwards.Neighbours[edge]), Graph.Statement(_outwards.Statements[edge]));
            }
        }
    }

    private IEnumerable<StatementEdge> EdgesTo(Entity vertex)
    {
        foreach (var edge in _inwards.EdgesOf(vertex.Row))
        {
            if (Allows(_inwards, edge, _isAlong))
            {
                yield return new StatementEdge(
                    Graph.Entity(_inwards.Neighbours[edge]), vertex, Graph.Statement(_inwards.Statements[edge]));
            }
        }
    }
}
