using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>Applies a filter of edges to statements: predicate, traits and time belong to the statement.</summary>
internal static class StatementFilterExtensions
{
    /// <summary>Whether the statement counts, regardless of its ends. At most three column reads.</summary>
    public static bool AllowsStatement(this EdgeFilter filter, StatementRow statement)
    {
        var statements = filter.Graph.Statements;
        return filter.AllowsEdge(statements.Predicates[statement], statements.Traits[statement], along: true)
            && filter.AllowsTime(statements.Times, statement);
    }
}
