using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Values as error messages show them.</summary>
internal static class ValueText
{
    private const int LongestShown = 1_000;

    /// <summary>
    /// The value as <see cref="Printer"/> writes it. Of a list or object that is long in the document only the brackets are shown: one that
    /// nests deeply is many times its length when laid out, and several messages may show it.
    /// </summary>
    public static string Of(ValueNode value) => (value, value.End - value.Start > LongestShown) switch
    {
        (ListValueNode, true) => "[...]",
        (ObjectValueNode, true) => "{...}",
        _ => Printer.Print(value),
    };
}
