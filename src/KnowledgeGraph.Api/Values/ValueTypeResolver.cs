using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Says of a literal which type it has.</summary>
internal sealed class ValueTypeResolver(Func<ValueKind, ObjectType?> typeOf) : TypeResolver
{
    public override ObjectType? Resolve(in ObjectHandle source, ResolveContext context) =>
        typeOf(Handles.ValueOf(Handles.Graph(source), source).Kind);
}
