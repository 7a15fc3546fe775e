using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The statements that have a passage in a source.</summary>
internal sealed class SourceStatements(EdgeFilter statements) : Elements
{
    private readonly FactGraph _graph = statements.Graph;

    public override bool HasOwners => true;

    public override void FindOwners(int element, RowTest? rest, HashSet<int> owners, ref FilterWork work)
    {
        var statement = new StatementRow(element);
        if (!statements.AllowsStatement(statement))
        {
            return;
        }

        foreach (var passage in _graph.Statement(statement).Evidence)
        {
            if (work.Step())
            {
                owners.Add(passage.Source.Row.Index);
            }
        }
    }

    public override int Count(int row, int place, ref FilterWork work)
    {
        var count = 0;
        foreach (var statement in _graph.Source(new SourceRow(row)).Statements)
        {
            if (!work.Step())
            {
                break;
            }

            count += statements.AllowsStatement(statement.Row) ? 1 : 0;
        }

        return count;
    }

    public override bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work)
    {
        foreach (var statement in _graph.Source(new SourceRow(row)).Statements)
        {
            if (!work.Step())
            {
                return false;
            }

            if (statements.AllowsStatement(statement.Row) && (test is null || test(statement.Row.Index, -1, ref work) == expected))
            {
                return true;
            }
        }

        return false;
    }
}
