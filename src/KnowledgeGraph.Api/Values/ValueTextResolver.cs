using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>
/// <c>Value.text</c>: a value as a human-readable English text. Amounts have digit grouping; whole numbers do not, because they may be
/// years.
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
