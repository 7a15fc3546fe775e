using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Notes nodes for receipts.</summary>
internal static class NodeCiting
{
    /// <summary>Notes a node, if it is a statement.</summary>
    public static void CiteNode(this ResolveContext context, in ObjectHandle node)
    {
        if (context.Witness is AnswerTrace trace)
        {
            trace.AddNode(node);
        }
    }

    /// <inheritdoc cref="CiteNode"/>
    public static void AddNode(this AnswerTrace trace, in ObjectHandle node)
    {
        if (node is { Reference: FactGraph graph, Part: Handles.StatementTable })
        {
            trace.Add(graph, node.AsStatement());
        }
    }
}
