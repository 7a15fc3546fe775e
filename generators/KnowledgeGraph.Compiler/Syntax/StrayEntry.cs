using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax.Explanations;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>
/// Text that stands alone inside braces, which is a key without a value to YAML: mostly the rest of a text or number with a comma in it.
/// </summary>
internal static class StrayEntry
{
    /// <summary>Reports a key of a mapping in braces that has neither a colon nor a value, and keeps it out of the tree.</summary>
    public static void Check(OpenNode mapping, ScalarSyntax value, SourceText source, DiagnosticBag diagnostics)
    {
        if (mapping.Key is not { Style: ScalarSyntaxStyle.Plain } key || value.Span.Length > 0 || value.Style != ScalarSyntaxStyle.Plain
            || source.Text[mapping.Start] != '{' || !IsAlone(source.Text, key.Span.End))
        {
            return;
        }

        // The first group of a number, or part of a text, is enough.
        if (!mapping.IsAfterStray)
        {
            diagnostics.Report(DiagnosticCatalogue.StrayEntry, new SyntaxLocation(source, key.Span), key.Value, Advice(source.Text, key));
        }

        mapping.DropEntry();
    }

    private static bool IsAlone(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\n' or '\r')
        {
            end++;
        }

        return end < text.Length && text[end] is ',' or '}';
    }

    private static string Advice(string text, ScalarSyntax key)
    {
        if (SpaceAfterColon.Place(key.Value) >= 0)
        {
            return "a space belongs after ':'";
        }

        if (text[key.Span.Start - 1] == '{' && key.Span.End < text.Length && text[key.Span.End] == '}')
        {
            return "put quotation marks around a text that begins with '{'";
        }

        return Number(text, key.Span) is { } number
            ? $"inside {{ }} a comma ends a value; write {number}"
            : "inside { } a comma ends a value; put quotation marks around a text with a comma in it";
    }

    /// <summary>The number that commas cut into groups of three; null for anything else.</summary>
    private static string? Number(string text, TextSpan group)
    {
        var start = group.Start;
        while (start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] is ',' or '.'))
        {
            start--;
        }

        var end = group.Start;
        while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        var written = text.Substring(start, end - start);
        var groups = written.Split(',');
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(part => part.Split('.')[0].Length == 3)
            ? written.Replace(',', '_')
            : null;
    }
}
