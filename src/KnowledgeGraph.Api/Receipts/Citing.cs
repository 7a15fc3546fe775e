using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>Notes the statements that an answer shows, if the client has asked for a receipt.</summary>
internal static class Citing
{
    /// <summary>Notes a statement.</summary>
    public static void Cite(this ResolveContext context, FactGraph graph, StatementRow statement)
    {
        if (context.Witness is AnswerTrace trace)
        {
            trace.Add(graph, statement);
        }
    }

    /// <summary>Notes several statements.</summary>
    public static void CiteAll(this ResolveContext context, FactGraph graph, ReadOnlySpan<StatementRow> statements)
    {
        if (context.Witness is AnswerTrace trace)
        {
            foreach (var statement in statements)
            {
                trace.Add(graph, statement);
            }
        }
    }
}
