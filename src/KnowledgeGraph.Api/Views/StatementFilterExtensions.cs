using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>A filter of edges is one of statements too: predicate, traits and time belong to the statement.</summary>
internal static class StatementFilterExtensions
{
    /// <summary>Whether the statement counts, whatever its ends are. Three column reads at most.</summary>
    public static bool AllowsStatement(this EdgeFilter filter, StatementRow statement)
    {
        var statements = filter.Graph.Statements;
        return filter.AllowsEdge(statements.Predicates[statement], statements.Traits[statement], along: true)
            && filter.AllowsTime(statements.Times, statement);
    }
}
