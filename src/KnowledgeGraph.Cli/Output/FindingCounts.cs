using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The last lines about a set: the findings by id, and how many there are of each severity.</summary>
internal static class FindingCounts
{
    private const int MaxUncounted = 5;

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <param name="shown">How many of the findings were printed.</param>
    public static void Print(IAnsiConsole console, IReadOnlyList<Diagnostic> diagnostics, int shown)
    {
        if (diagnostics.Count > MaxUncounted)
        {
            console.WriteLine();
            PrintById(console, diagnostics);
        }

        if (shown < diagnostics.Count)
        {
            console.WriteLine($"{Number(shown)} of {Number(diagnostics.Count)} findings are shown; kg check --all shows all of them.");
        }

        foreach (var severity in (DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning])
        {
            PrintCount(console, [.. diagnostics.Where(diagnostic => diagnostic.Severity == severity)], severity);
        }
    }

    private static void PrintById(IAnsiConsole console, IReadOnlyList<Diagnostic> diagnostics)
    {
        var groups = diagnostics.GroupBy(diagnostic => (diagnostic.Severity, diagnostic.Id))
            .OrderByDescending(group => group.Key.Severity)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .ToArray();
        var width = groups.Max(group => Number(group.Count()).Length);
        foreach (var group in groups)
        {
            console.WriteLine($"  {Number(group.Count()).PadLeft(width)} {group.Key.Id} {Title(group.First())}");
        }
    }

    /// <summary>A warning that is an error elsewhere says so.</summary>
    private static string Title(Diagnostic diagnostic) => diagnostic.Severity == diagnostic.Descriptor.DefaultSeverity
        ? diagnostic.Descriptor.Title
        : diagnostic.Descriptor.Title + " (as a warning)";

    /// <summary><c>12 errors in 3 files</c>; nothing where there are none.</summary>
    private static void PrintCount(IAnsiConsole console, Diagnostic[] diagnostics, DiagnosticSeverity severity)
    {
        if (diagnostics.Length == 0)
        {
            return;
        }

        var files = diagnostics.Select(diagnostic => diagnostic.Location?.Path).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var place = files == 0 ? "" : $" in {CountPhrase.Of(files, "file")}";
        console.WriteLine(
            CountPhrase.Of(diagnostics.Length, severity == DiagnosticSeverity.Error ? "error" : "warning") + place, FindingStyle.Of(severity));
    }
}
