using System.Text;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Leaving;

/// <summary>
/// Writes the parts left out as a fact file, each below its findings, so that they can be corrected and put back into the set.
/// </summary>
public static class LeftOutFile
{
    /// <summary>The text of the file, with LF.</summary>
    public static string Write(IReadOnlyList<LeftOutPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var text = new StringBuilder("# Left out because of errors. Correct the parts and put them back into the set.\n");
        foreach (var section in parts.GroupBy(part => part.Part.Section, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append('\n').Append(section.Key).Append(":\n");
            foreach (var part in section)
            {
                foreach (var finding in part.Findings)
                {
                    text.Append("  # ").Append(finding.ToString().ReplaceLineEndings(" ")).Append('\n');
                }

                Append(text, part);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, LeftOutPart left)
    {
        var (source, part) = (left.Tree.Text, left.Part);
        var written = source.Text.Substring(part.Node.Span.Start, part.Node.Span.Length);
        var isBlock = part.Node is MappingSyntax && written is [not '{', ..];
        var column = source.GetPosition(part.Node.Span.Start).Column - 1;
        var lines = written.ReplaceLineEndings("\n").Split('\n');
        var (first, others) = part.Key is null ? ("  - ", "    ") : ($"  {part.Key.Value}:{(isBlock ? "\n    " : " ")}", "    ");
        text.Append(first);
        if (part.Subject is { } subject)
        {
            text.Append(isBlock ? $"subject: {subject}\n    " : $"{{ subject: {subject}, ");
            lines[0] = isBlock ? lines[0] : lines[0].TrimStart('{', ' ');
        }

        text.Append(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            // Deeper lines stay deeper than the first one.
            var indentation = Math.Min(column, line.Length - line.TrimStart(' ').Length);
            text.Append(line.Trim().Length == 0 ? "" : others + line[indentation..]).Append('\n');
        }
    }
}
