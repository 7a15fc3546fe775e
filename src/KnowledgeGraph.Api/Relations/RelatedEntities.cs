using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The targets of a relation of an entity, each with the statement behind it as its place.</summary>
internal sealed class RelatedEntities(KindRelation relation, EdgeFilter statements) : Elements
{
    private readonly AdjacencyView _edges = statements.Graph.Adjacency(relation.Direction);
    private readonly DictionaryColumn<StatementRow, ValidTime> _times = statements.Graph.Statements.Times;
    private readonly Predicate _predicate = relation.Predicate;

    private readonly AdjacencyView _back = statements.Graph.Adjacency(relation.Direction == Direction.Out ? Direction.In : Direction.Out);

    public override bool HasOwners => true;

    public override void FindOwners(int element, RowTest? rest, HashSet<int> owners, ref FilterWork work)
    {
        foreach (var edge in _back.EdgesOf(new EntityRow(element), _predicate))
        {
            if (!work.Step())
            {
                return;
            }

            var statement = _back.Statements[edge];
            if (statements.AllowsEdge(_predicate.Index, _back.Traits[edge], along: true) && statements.AllowsTime(_times, statement)
                && (rest is null || rest(element, statement.Index, ref work)))
            {
                owners.Add(_back.Neighbours[edge].Index);
            }
        }
    }

    // Edges of one predicate are in the order of the entities at the other end.
    public override int Count(int row, int place, ref FilterWork work)
    {
        var count = 0;
        var last = EntityRow.None;
        foreach (var edge in _edges.EdgesOf(new EntityRow(row), _predicate))
        {
            if (!work.Step())
            {
                break;
            }

            if (_edges.Neighbours[edge] != last && Counts(edge))
            {
                last = _edges.Neighbours[edge];
                count++;
            }
        }

        return count;
    }

    public override bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work)
    {
        foreach (var edge in _edges.EdgesOf(new EntityRow(row), _predicate))
        {
            if (!work.Step())
            {
                return false;
            }

            if (Counts(edge)
                && (test is null || test(_edges.Neighbours[edge].Index, _edges.Statements[edge].Index, ref work) == expected))
            {
                return true;
            }
        }

        return false;
    }

    private bool Counts(EdgeRow edge) => statements.AllowsEdge(_predicate.Index, _edges.Traits[edge], along: true)
        && statements.AllowsTime(_times, _edges.Statements[edge]);
}
