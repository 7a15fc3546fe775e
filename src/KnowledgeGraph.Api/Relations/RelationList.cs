using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>
/// The relations of an entity by one predicate in one direction; by the entity at the other end, then by statement, by default.
/// </summary>
internal sealed class RelationList(KindRelation relation, EdgeFilter filter, ListQuery query) : EdgeList(filter, query)
{
    private readonly AdjacencyView _edges = filter.Graph.Adjacency(relation.Direction);
    private readonly DictionaryColumn<StatementRow, ValidTime> _times = filter.Graph.Statements.Times;
    private readonly Predicate _predicate = relation.Predicate;
    private readonly bool _isForward = relation.Direction == Direction.Out;

    public override int RowCount => _edges.Count;

    protected override bool IsSelected => true;

    public override RowRange Range(int owner, int index) => _edges.EdgesOf(new EntityRow(owner), _predicate).Places;

    public override StatementRow Statement(int row) => _edges.Statements[new EdgeRow(row)];

    protected override bool Selects(int owner, int row, ref FilterWork work)
    {
        var edge = new EdgeRow(row);
        return Filter.AllowsEdge(_predicate.Index, _edges.Traits[edge], _isForward) && Filter.AllowsTime(_times, _edges.Statements[edge]);
    }

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) => Filter.ReasonAgainst(Statement(row));

    protected override EntityRow Neighbour(int row) => _edges.Neighbours[new EdgeRow(row)];
}
