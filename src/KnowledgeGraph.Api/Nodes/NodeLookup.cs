using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Nodes;

/// <summary>Finds a node by its id: entities and sources share a namespace, and the ids of statements have another form.</summary>
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
