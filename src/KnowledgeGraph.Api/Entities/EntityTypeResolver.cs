using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Entities;

/// <summary>Says of an entity which type it has. One column read.</summary>
/// <param name="types">By kind; null for abstract kinds, which no entity has.</param>
internal sealed class EntityTypeResolver(ObjectType?[] types) : TypeResolver
{
    public override ObjectType? Resolve(in ObjectHandle source, ResolveContext context) =>
        types[Handles.Graph(source).Entities.Kinds[source.AsEntity()]];
}
