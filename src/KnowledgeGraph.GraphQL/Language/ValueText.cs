using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Values, as error messages show them.</summary>
internal static class ValueText
{
    private const int MaxShownLength = 1_000;

    /// <summary>
    /// The value, as <see cref="Printer"/> writes it. A list or object that is long in the document is shown by its brackets alone: laid
    /// out, a deeply nested one is many times longer, and several messages may show it. A long text is cut.
    /// </summary>
    public static string Of(ValueNode value) => (value, value.End - value.Start > MaxShownLength) switch
    {
        (ListValueNode, true) => "[...]",
        (ObjectValueNode, true) => "{...}",
        (StringValueNode text, true) => StringLiteral.Print(ShownText.Cut(text.Value)),
        (_, true) => ShownText.Cut(Printer.Print(value)),
        _ => Printer.Print(value),
    };
}
