using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Nodes;

/// <summary>Finds what an id stands for: entities and sources share one namespace, and statements have ids of their own form.</summary>
internal static class NodeLookup
{
    public static ObjectHandle Find(FactGraph graph, string id)
    {
        if (graph.TryFindEntity(id, out var entity))
        {
            return Handles.Entity(entity);
        }

        if (graph.TryFindSource(id, out var source))
        {
            return Handles.Document(graph, source.Row);
        }

        return graph.TryFindStatement(id, out var statement) ? Handles.Statement(graph, statement.Row) : ObjectHandle.Null;
    }
}
