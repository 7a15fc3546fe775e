using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Notes the items of lists for receipts.</summary>
internal static class ItemCiting
{
    /// <summary>Notes the statements of an item of a list.</summary>
    public static void CiteItem(this ResolveContext context, RowList list, int owner, int row)
    {
        if (context.Witness is AnswerTrace trace)
        {
            list.Cite(owner, row, trace);
        }
    }
}
