using System.Globalization;
using KnowledgeGraph.Language.Coverage;

namespace KnowledgeGraph.Cli.Reports;

/// <summary>Numbers as a report shows them, the same on every machine.</summary>
internal static class ReportNumbers
{
    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with one decimal, rounded down: only all of it is 100 %.</summary>
    public static string Share(int part, int whole) =>
        whole == 0 ? "–" : (Math.Floor(1000.0 * part / whole) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Position(PassageRun passage) =>
        string.Create(CultureInfo.InvariantCulture, $"{passage.Offset}+{passage.Length}");
}
