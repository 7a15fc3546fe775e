using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>
/// All relations of an entity: outwards, then inwards, each by predicate, then by the entity at the other end. Rows below the number of
/// outward edges are those edges; the inward ones follow.
/// </summary>
internal sealed class RelationshipList(EdgeFilter filter, CursorFormat cursors, PageRequest page) : EdgeList(filter.Graph, cursors, page)
{
    private readonly AdjacencyView _out = filter.Graph.Adjacency(Direction.Out);
    private readonly AdjacencyView _in = filter.Graph.Adjacency(Direction.In);
    private readonly Column<ValidTime> _times = filter.Graph.Statements.Times;
    private readonly Column<ushort> _kinds = filter.Graph.Entities.Kinds;

    public override bool IsFiltered => true;

    public override int RangeCount(int owner) => 2;

    public override RowRange Range(int owner, int index)
    {
        if (index == 0)
            return filter.Direction == Direction.In ? default : _out.EdgesOf(owner);
        var inwards = filter.Direction == Direction.Out ? default : _in.EdgesOf(owner);
        return inwards with { Start = inwards.Start + _out.Count };
    }

    public override bool Contains(int owner, int row)
    {
        var edges = View(row);
        var edge = Edge(row);
        return filter.AllowsEdge(edges.Predicates[edge], edges.Traits[edge], IsForward(row))
            && filter.AllowsTime(_times, edges.Statements[edge])
            && filter.AllowsNode(_kinds, edges.Neighbours[edge]);
    }

    public override Source Node(int owner, int row) => Handles.Entity(Graph, View(row).Neighbours[Edge(row)]);

    public override int Statement(int row) => View(row).Statements[Edge(row)];

    /// <summary>The predicate of the relation at a row.</summary>
    public int Predicate(int row) => View(row).Predicates[Edge(row)];

    /// <summary>Whether the relation at a row goes from the entity whose list it is.</summary>
    public bool IsForward(int row) => row < _out.Count;

    private AdjacencyView View(int row) => IsForward(row) ? _out : _in;

    private int Edge(int row) => IsForward(row) ? row : row - _out.Count;
}
