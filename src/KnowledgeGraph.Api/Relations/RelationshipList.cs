using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>
/// All relations of an entity: outward, then inward, each by predicate, then by the entity at the other end, by default. Rows below the
/// number of outward edges are those edges; the inward ones follow.
/// </summary>
internal sealed class RelationshipList(EdgeFilter filter, ListQuery query) : EdgeList(filter, query)
{
    private readonly AdjacencyView _out = filter.Graph.Adjacency(Direction.Out);
    private readonly AdjacencyView _in = filter.Graph.Adjacency(Direction.In);
    private readonly DictionaryColumn<StatementRow, ValidTime> _times = filter.Graph.Statements.Times;
    private readonly Column<EntityRow, ushort> _kinds = filter.Graph.Entities.Kinds;

    public override int RowCount => _out.Count + _in.Count;

    protected override bool IsSelected => true;

    public override int RangeCount(int owner) => 2;

    public override RowRange Range(int owner, int index)
    {
        var entity = new EntityRow(owner);
        if (index == 0)
        {
            return Filter.Direction == Direction.In ? default : _out.EdgesOf(entity).Places;
        }

        var inwards = Filter.Direction == Direction.Out ? default : _in.EdgesOf(entity).Places;
        return inwards with { Start = inwards.Start + _out.Count };
    }

    protected override bool Selects(int owner, int row, ref FilterWork work)
    {
        var edges = View(row);
        var edge = Edge(row);
        return Filter.AllowsEdge(edges.Predicates[edge], edges.Traits[edge], IsForward(row))
            && Filter.AllowsTime(_times, edges.Statements[edge])
            && Filter.AllowsNode(_kinds, edges.Neighbours[edge]);
    }

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) =>
        Filter.AllowsPredicate(Predicate(row), IsForward(row)) && Filter.AllowsNode(_kinds, Neighbour(row))
            ? Filter.ReasonAgainst(Statement(row))
            : null;

    public override StatementRow Statement(int row) => View(row).Statements[Edge(row)];

    /// <summary>The predicate of the relation at a row.</summary>
    public int Predicate(int row) => View(row).Predicates[Edge(row)];

    /// <summary>Whether the owner of the list is the subject of the relation at a row.</summary>
    public bool IsForward(int row) => row < _out.Count;

    protected override EntityRow Neighbour(int row) => View(row).Neighbours[Edge(row)];

    private AdjacencyView View(int row) => IsForward(row) ? _out : _in;

    private EdgeRow Edge(int row) => new(IsForward(row) ? row : row - _out.Count);
}
