using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>The page in a terminal, or in a pipe without colour: a sign before each line, as <c>diff</c> has it.</summary>
internal sealed class ConsolePage(IAnsiConsole console, int limit) : DiffPageWriter(limit)
{
    private const int Indentation = 2;

    protected override void Title(string old, string changed) => console.WriteLine($"{old} → {changed}");

    protected override void Nothing() => console.WriteLine("Nothing changed.");

    protected override void Counts(IEnumerable<(string Title, ChangeCounts Counts)> rows)
    {
        foreach (var (title, counts) in rows)
        {
            console.WriteLine($"  {title,-12}{counts.Gained,6} gained{counts.Lost,6} lost{counts.Altered,6} altered");
        }
    }

    protected override void Section(string title)
    {
        console.WriteLine();
        console.WriteLine(title, new Style(decoration: Decoration.Bold));
    }

    protected override void Rest(int count) => console.WriteLine($"  … and {count} more; --limit shows them.");

    protected override void Line(ChangeKind? change, string text, int depth)
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
