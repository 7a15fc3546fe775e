using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Exchange.Import;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>Prints what an import took, and some findings of each reason with their number.</summary>
internal static class ImportReport
{
    private const int MaxOfReason = 3;
    private const int MaxReasons = 30;

    public static void PrintFindings(IAnsiConsole console, FindingList findings)
    {
        var counts = findings.Counts.ToArray();
        foreach (var (loss, reason, count) in counts.Take(MaxReasons))
        {
            var shown = findings.All.Where(finding => finding.Loss == loss && finding.Reason == reason).Take(MaxOfReason).ToArray();
            foreach (var finding in shown)
            {
                Print(console, finding);
            }

            if (count > shown.Length)
            {
                console.WriteLine($"  … {FindingCounts.Number(count - shown.Length)} more like this", FindingStyle.Dim);
            }
        }

        if (counts.Length > MaxReasons)
        {
            console.WriteLine($"  … and {CountPhrase.Of(counts.Length - MaxReasons, "more reason")}", FindingStyle.Dim);
        }
    }

    public static void Print(IAnsiConsole console, ImportFinding finding) =>
        console.WriteLine(VisibleText.Of(finding.ToString().ReplaceLineEndings(" ")));

    public static void PrintCounts(IAnsiConsole console, ImportResult result, DirectoryInfo folder, FileInfo quarantine)
    {
        string[] heading = ["set", "read", "taken", "refused", "statements", "refused"];
        var rows = result.Counts.Select(counts => new[]
        {
            VisibleText.Of(counts.Set), Number(counts.Read), Number(counts.Taken), Number(counts.Refused), Number(counts.Statements),
            Number(counts.RefusedStatements),
        }).Prepend(heading).ToArray();
        var widths = Enumerable.Range(0, heading.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            console.WriteLine(string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))));
        }

        var findings = result.Findings;
        console.WriteLine($"{CountPhrase.Of(result.EntityCount, "entity", "entities")} and "
            + $"{CountPhrase.Of(result.StatementCount, "statement")} in {folder}");
        if (findings.All.Count > 0)
        {
            console.WriteLine(
                $"{CountPhrase.Of(findings.CountOf(ImportLoss.Record), "record")} and "
                    + $"{CountPhrase.Of(findings.CountOf(ImportLoss.Statement), "statement")} refused, "
                    + $"{CountPhrase.Of(findings.CountOf(ImportLoss.Clash), "clash", "clashes")}, "
                    + $"{CountPhrase.Of(findings.CountOf(ImportLoss.Unmapped), "value")} without a place: see {quarantine}");
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
