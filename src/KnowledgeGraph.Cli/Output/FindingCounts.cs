using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
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
        var groups = diagnostics.GroupBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Severity)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        var width = groups.Max(group => Number(group.Count()).Length);
        foreach (var group in groups)
        {
            console.WriteLine($"  {Number(group.Count()).PadLeft(width)} {group.Key} {group.First().Descriptor.Title}");
        }
    }

    /// <summary><c>12 errors in 3 files</c>; nothing where there are none.</summary>
    private static void PrintCount(IAnsiConsole console, Diagnostic[] diagnostics, DiagnosticSeverity severity)
    {
        if (diagnostics.Length == 0)
        {
            return;
        }

        var files = diagnostics.Select(diagnostic => diagnostic.Location?.Path).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var place = files == 0 ? "" : $" in {Counted(files, "file")}";
        console.WriteLine(
            Counted(diagnostics.Length, severity == DiagnosticSeverity.Error ? "error" : "warning") + place, FindingStyle.Of(severity));
    }

    /// <summary><c>1 file</c>, <c>3,000 files</c>.</summary>
    public static string Counted(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";
}
