using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>Notes the statements that an answer shows, where somebody has asked for a receipt.</summary>
internal static class Citing
{
    /// <summary>Notes a statement.</summary>
    public static void Cite(this ResolveContext context, FactGraph graph, StatementRow statement)
    {
        if (context.Witness is not null)
        {
            (context.Witness as AnswerTrace)?.Add(graph, statement);
        }
    }

    /// <summary>Notes a node, if it is a statement.</summary>
    public static void CiteNode(this ResolveContext context, in ObjectHandle node)
    {
        if (context.Witness is AnswerTrace trace && node is { Reference: FactGraph graph, Part: Handles.StatementTable })
        {
            trace.Add(graph, node.AsStatement());
        }
    }

    /// <summary>Notes the statements of an item of a list.</summary>
    public static void CiteItem(this ResolveContext context, RowList list, int owner, int row)
    {
        if (context.Witness is AnswerTrace trace)
        {
            list.Cite(owner, row, trace);
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
