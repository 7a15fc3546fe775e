using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The meaning and the spelling of block strings.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String-Value.Block-Strings"/>
internal static class BlockString
{
    private const int MaxSingleLineLength = 70;

    /// <summary>Removes the common indentation and the blank lines at both ends, and resolves <c>\"""</c>. Linear time.</summary>
    /// <param name="raw">The text between the triple quotes.</param>
    public static string Parse(string raw)
    {
        var lines = raw
            .Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split('\n', '\r');
        var first = Array.FindIndex(lines, static line => !IsBlank(line));
        if (first < 0)
        {
            return "";
        }

        var last = Array.FindLastIndex(lines, static line => !IsBlank(line));
        var indent = lines.Skip(1).Where(static line => !IsBlank(line)).Select(IndentOf).DefaultIfEmpty(0).Min();
        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            // The first line follows the quotes, so its indentation does not count and is kept.
            var line = lines[i];
            value.Append(line, i == 0 ? 0 : Math.Min(indent, line.Length), i == 0 ? line.Length : Math.Max(0, line.Length - indent));
            if (i < last)
            {
                value.Append('\n');
            }
        }

        return value.ToString();
    }

    /// <summary>Writes a text in triple quotes, so that <see cref="Parse"/> returns it where block strings can express it.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var isSingleLine = lines.Length == 1;
        var startsWithIndent = IndentOf(value) > 0;

        // If all lines after the first are indented, their indentation would be taken for the common one.
        var needsLeadingLine = !isSingleLine && lines.Skip(1).All(static line => line.Length == 0 || IndentOf(line) > 0);
        var endsInTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        var isMultiLine = !isSingleLine || value.Length > MaxSingleLineLength || needsTrailingLine || endsInTripleQuotes;

        var leading = (isMultiLine && !(isSingleLine && startsWithIndent)) || needsLeadingLine ? "\n" : "";
        var trailing = isMultiLine ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }

    private static bool IsBlank(string line) => IndentOf(line) == line.Length;

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] is ' ' or '\t')
        {
            indent++;
        }

        return indent;
    }
}
