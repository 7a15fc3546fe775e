using System.Text;
using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>The page as GitHub's Markdown, for the description of a pull request. What comes from the facts is escaped.</summary>
internal sealed class MarkdownPage(TextWriter output, int limit)
{
    private const string Special = "\\`*_[]<>|~&@#";

    public void Print(DiffPage page)
    {
        output.WriteLine($"### Facts: {Escape(page.Old)} → {Escape(page.New)}");
        output.WriteLine();
        if (page.Sections.Count == 0)
        {
            output.WriteLine("Nothing changed.");
            return;
        }

        output.WriteLine("| | gained | lost | altered |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var (title, counts) in page.Counts.Where(row => row.Counts.Total > 0))
            output.WriteLine($"| {title} | {counts.Gained} | {counts.Lost} | {counts.Altered} |");
        foreach (var section in page.Sections)
        {
            output.WriteLine();
            output.WriteLine($"#### {section.Title}");
            output.WriteLine();
            foreach (var item in section.Items.Take(limit))
                Print(item, 0);
            if (section.Items.Count > limit)
                output.WriteLine($"- … and {section.Items.Count - limit} more");
        }
    }

    private void Print(DiffItem item, int depth)
    {
        Line(item.Change, item.Text, depth);
        foreach (var field in item.Fields)
            Line(FieldText.KindOf(field), FieldText.Of(field), depth + 1);
        foreach (var inner in item.Items)
            Print(inner, depth + 1);
    }

    private void Line(ChangeKind? change, string text, int depth)
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
                escaped.Append('\\');
            escaped.Append(char.IsControl(character) ? ' ' : character);
        }

        return escaped.ToString();
    }
}
