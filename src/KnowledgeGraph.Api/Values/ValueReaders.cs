using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>Reads the parts of the value that a handle stands for.</summary>
internal static class ValueReaders
{
    public static Quantity Quantity(FactGraph graph, in ObjectHandle parent) => Handles.ValueOf(graph, parent).AsQuantity();

    /// <summary>Empty for a text of no stated language.</summary>
    public static ReadOnlySpan<byte> Language(FactGraph graph, in ObjectHandle parent)
    {
        var value = Handles.ValueOf(graph, parent);
        return value.Kind == ValueKind.LanguageText ? value.LanguageUtf8() : default;
    }
}
