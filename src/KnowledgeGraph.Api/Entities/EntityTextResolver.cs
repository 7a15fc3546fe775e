using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>A text composed from an entity.</summary>
internal sealed class EntityTextResolver(Func<Entity, string> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(Handles.Graph(parent).Entity(parent.AsEntity())));
}
