using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Federation;

/// <summary>Resolves the type of what a gateway asks for.</summary>
/// <param name="nodes">Resolves that of entities, statements and sources.</param>
/// <param name="shared">The type of shared entities; null if there are none.</param>
internal sealed class SubgraphTypeResolver(TypeResolver nodes, ObjectType? shared) : TypeResolver
{
    public override ObjectType? Resolve(in ObjectHandle source, ResolveContext context) =>
        source.Reference is SharedEntity ? shared : nodes.Resolve(source, context);
}
