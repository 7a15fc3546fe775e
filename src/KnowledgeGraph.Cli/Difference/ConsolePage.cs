using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>The page in a terminal, or in a pipe without colour: a sign before each line, as <c>diff</c> has it.</summary>
internal sealed class ConsolePage(IAnsiConsole console, int limit)
{
    private const int Indentation = 2;

    public void Print(DiffPage page)
    {
        console.WriteLine($"{page.Old} → {page.New}");
        if (page.Sections.Count == 0)
        {
            console.WriteLine("Nothing changed.");
            return;
        }

        foreach (var (title, counts) in page.Counts.Where(row => row.Counts.Total > 0))
            console.WriteLine($"  {title,-12}{counts.Gained,6} gained{counts.Lost,6} lost{counts.Altered,6} altered");
        foreach (var section in page.Sections)
        {
            console.WriteLine();
            console.WriteLine(section.Title, new Style(decoration: Decoration.Bold));
            foreach (var item in section.Items.Take(limit))
                Print(item, 0);
            if (section.Items.Count > limit)
                console.WriteLine($"  … and {section.Items.Count - limit} more; --limit shows them.");
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
        var (sign, colour) = change switch
        {
            ChangeKind.Gained => ('+', Color.Green),
            ChangeKind.Lost => ('-', Color.Red),
            ChangeKind.Altered => ('~', Color.Yellow),
            _ => (' ', Color.Default),
        };
        console.WriteLine($"{new string(' ', (depth + 1) * Indentation)}{sign} {VisibleText.Of(text)}", new Style(colour));
    }
}
