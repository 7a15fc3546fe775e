using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>Resolves the type of an entity. One column read.</summary>
/// <param name="types">The types by kind; null for abstract kinds.</param>
internal sealed class EntityTypeResolver(ObjectType?[] types) : TypeResolver
{
    public override ObjectType? Resolve(in ObjectHandle source, ResolveContext context) =>
        types[Handles.Graph(source).Entities.Kinds[source.AsEntity()]];
}
