using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>Says of a literal which type it has.</summary>
/// <param name="types">The object types among these that literal types name.</param>
internal sealed class ValueTypeResolver(IReadOnlyList<NamedType> types) : TypeResolver
{
    private readonly ObjectType?[] _byKind =
    [
        .. Enum.GetValues<ValueKind>().Select(kind =>
            kind == ValueKind.Entity ? null : types.OfType<ObjectType>().Single(type => type.Name == LiteralTypes.Of(kind).ValueType)),
    ];

    public override ObjectType? Resolve(in ObjectHandle source, ResolveContext context) =>
        _byKind[(int)Handles.ValueOf(Handles.Graph(source), source).Kind];
}
