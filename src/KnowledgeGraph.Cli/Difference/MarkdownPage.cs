using System.Text;
using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>The page as GitHub's Markdown, for the description of a pull request. What comes from the facts is escaped.</summary>
internal sealed class MarkdownPage(TextWriter output, int limit) : DiffPageWriter(limit)
{
    private const string Special = "\\`*_[]<>|~&@#";

    protected override void Title(string old, string changed)
    {
        output.WriteLine($"### Facts: {Escape(old)} → {Escape(changed)}");
        output.WriteLine();
    }

    protected override void Nothing() => output.WriteLine("Nothing changed.");

    protected override void Counts(IEnumerable<(string Title, ChangeCounts Counts)> rows)
    {
        output.WriteLine("| | gained | lost | altered |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var (title, counts) in rows)
        {
            output.WriteLine($"| {title} | {counts.Gained} | {counts.Lost} | {counts.Altered} |");
        }
    }

    protected override void Section(string title)
    {
        output.WriteLine();
        output.WriteLine($"#### {title}");
        output.WriteLine();
    }

    protected override void Rest(int count) => output.WriteLine($"- … and {count} more");

    protected override void Line(ChangeKind? change, string text, int depth)
    {
        var sign = change switch
        {
            ChangeKind.Gained => "**gained** ",
            ChangeKind.Lost => "**lost** ",
            ChangeKind.Altered => "**altered** ",
            _ => "",
        };
        output.WriteLine($"{new string(' ', depth * 2)}- {sign}{Escape(text)}");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(character) ? ' ' : character);
        }

        return escaped.ToString();
    }
}
