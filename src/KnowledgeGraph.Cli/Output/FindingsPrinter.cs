using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Prints findings: some of each cause with their lines, then how many there are.</summary>
internal static class FindingsPrinter
{
    private const int MaxShown = 50;

    /// <param name="showsAll">Every finding is printed, and not only the first ones.</param>
    /// <param name="note">A line before the numbers; null for none.</param>
    public static void Print(
        IAnsiConsole console, IReadOnlyList<Diagnostic> diagnostics, FactSetFiles files, bool showsAll, string? note = null)
    {
        var printer = new FindingPrinter(console, files);
        var selected = showsAll
            ? [.. diagnostics.Select(diagnostic => new SelectedDiagnostic(diagnostic, 0))]
            : DiagnosticSelection.Select(diagnostics, maxShown: MaxShown);
        foreach (var (diagnostic, more) in selected)
        {
            printer.Print(diagnostic);
            if (more > 0)
            {
                console.WriteLine($"  … {FindingCounts.Number(more)} more like this", FindingStyle.Dim);
            }
        }

        if (note is not null)
        {
            console.WriteLine(note);
        }

        FindingCounts.Print(console, diagnostics, selected.Count);
    }
}
