using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>
/// <c>Value.text</c>: any value as a text for people, in English; amounts with their digits in groups, whole numbers as they are, for they
/// may be years.
/// </summary>
internal sealed class ValueTextResolver : LeafResolver
{
    public static ValueTextResolver Instance { get; } = new();

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var value = Handles.ValueOf(Handles.Graph(parent), parent);
        LiteralTypes.Of(value.Kind).WriteText(value, writer);
    }
}
