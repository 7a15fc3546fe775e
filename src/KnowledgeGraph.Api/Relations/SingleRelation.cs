using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The bound arguments of the field of a relation of cardinality one.</summary>
// Why: docs/decisions.md#a-relation-of-cardinality-one-is-one-edge
internal sealed class SingleRelation(KindRelation relation, EdgeFilter filter)
{
    private readonly AdjacencyView _edges = filter.Graph.Adjacency(relation.Direction);
    private readonly DictionaryColumn<StatementRow, ValidTime> _times = filter.Graph.Statements.Times;
    private readonly bool _isForward = relation.Direction == Direction.Out;

    public FactGraph Graph => filter.Graph;

    /// <summary>
    /// The relation that is returned; null if there is none: of those that the view selects, the one of the highest rank; among equals, the one that
    /// started last, then the first. The same choice as for a property with one value.
    /// </summary>
    public EdgeRow? Best(EntityRow entity)
    {
        var statements = Graph.Statements;
        EdgeRow? best = null;
        foreach (var edge in _edges.EdgesOf(entity, relation.Predicate))
        {
            if (Selects(edge)
                && (best is not { } other || PropertySelection.IsBetter(statements, _edges.Statements[edge], _edges.Statements[other])))
            {
                best = edge;
            }
        }

        return best;
    }

    /// <summary>The number of relations that the view selects.</summary>
    public int Count(EntityRow entity)
    {
        var count = 0;
        foreach (var edge in _edges.EdgesOf(entity, relation.Predicate))
        {
            count += Selects(edge) ? 1 : 0;
        }

        return count;
    }

    public EntityRow Neighbour(EdgeRow edge) => _edges.Neighbours[edge];

    public StatementRow Statement(EdgeRow edge) => _edges.Statements[edge];

    public Certainty? CertaintyOf(EdgeRow edge) => filter.CertaintyOf(_edges.Statements[edge]);

    private bool Selects(EdgeRow edge) => filter.AllowsEdge(relation.Predicate.Index, _edges.Traits[edge], _isForward)
        && filter.AllowsTime(_times, _edges.Statements[edge]);
}
