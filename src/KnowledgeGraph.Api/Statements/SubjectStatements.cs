using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The statements that an entity is the subject of, all or those with one predicate.</summary>
/// <param name="predicate">Null for all.</param>
internal sealed class SubjectStatements(Predicate? predicate, EdgeFilter statements) : Elements
{
    private readonly FactGraph _graph = statements.Graph;

    public override bool HasOwners => true;

    public override void FindOwners(int element, RowTest? rest, HashSet<int> owners, ref FilterWork work)
    {
        var statement = new StatementRow(element);
        if (work.Step()
            && (predicate is null || _graph.Statements.Predicates[statement] == predicate.Index)
            && statements.AllowsStatement(statement))
        {
            owners.Add(_graph.Statements.Subjects[statement].Index);
        }
    }

    public override int Count(int row, int place, ref FilterWork work)
    {
        var count = 0;
        foreach (var statement in StatementsOf(row))
        {
            if (!work.Step())
            {
                break;
            }

            count += statements.AllowsStatement(statement) ? 1 : 0;
        }

        return count;
    }

    public override bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work)
    {
        foreach (var statement in StatementsOf(row))
        {
            if (!work.Step())
            {
                return false;
            }

            if (statements.AllowsStatement(statement) && (test is null || test(statement.Index, -1, ref work) == expected))
            {
                return true;
            }
        }

        return false;
    }

    private RowRange<StatementRow> StatementsOf(int row) => predicate is null
        ? _graph.StatementsOf(new EntityRow(row)) : _graph.StatementsOf(new EntityRow(row), predicate);
}
