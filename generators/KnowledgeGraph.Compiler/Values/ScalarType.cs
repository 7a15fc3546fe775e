using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>A type whose values are written as one scalar and read from its text alone.</summary>
internal abstract class ScalarType<TValue> : FactValueType<TValue>
    where TValue : FactValue
{
    /// <summary>The form of a value, in the words of the message about a text that does not have it: <c>a whole number</c>.</summary>
    protected abstract string Form { get; }

    /// <inheritdoc />
    public override FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope)
    {
        if (scope.Reader.ValueOf(slot.Name, node) is not { } scalar)
        {
            return null;
        }

        var value = Parse(scalar.Value);
        if (value is null)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, scope.Reader.At(scalar), scalar.Value, Form + Advice(scalar.Value));
        }

        return value;
    }

    /// <summary>The end of the message about a text: how the format writes what it seems to mean. Empty where nobody knows.</summary>
    protected virtual string Advice(string text) => "";

    /// <summary>The value; null where the text is not one.</summary>
    protected abstract TValue? Parse(string text);
}
