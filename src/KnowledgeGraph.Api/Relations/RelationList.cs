using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The relations of an entity along one predicate, in one direction: by the entity at the other end, then by statement.</summary>
internal sealed class RelationList(KindRelation relation, EdgeFilter filter, CursorFormat cursors, PageRequest page)
    : EdgeList(filter.Graph, cursors, page)
{
    private readonly AdjacencyView _edges = filter.Graph.Adjacency(relation.Direction);
    private readonly Column<ValidTime> _times = filter.Graph.Statements.Times;
    private readonly int _predicate = relation.Predicate.Index;
    private readonly bool _isForward = relation.Direction == Direction.Out;

    public override bool IsFiltered => true;

    public override RowRange Range(int owner, int index) => _edges.EdgesOf(owner, _predicate);

    public override bool Contains(int owner, int row) =>
        filter.AllowsEdge(_predicate, _edges.Traits[row], _isForward) && filter.AllowsTime(_times, _edges.Statements[row]);

    public override Source Node(int owner, int row) => Handles.Entity(Graph, _edges.Neighbours[row]);

    public override int Statement(int row) => _edges.Statements[row];
}
