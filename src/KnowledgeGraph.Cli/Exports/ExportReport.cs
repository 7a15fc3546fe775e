using System.Globalization;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Exports;

/// <summary>Says on standard error how much was exported, and what was left out.</summary>
internal static class ExportReport
{
    public static void Print(ExportFormat format, GraphSelection selection, IReadOnlyList<LeftOut> leftOut)
    {
        var graph = selection.Graph;
        if (!selection.IsWhole)
        {
            Terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"kg: {selection.EntityCount} of {graph.Entities.Count} entities and {selection.StatementCount} of "
                    + $"{graph.Statements.Count} statements are selected."));
        }

        if (leftOut.Count > 0)
        {
            var items = leftOut.Select(static item => string.Create(CultureInfo.InvariantCulture, $"{item.Count} {item.Label}"));
            Terminal.Error.WriteLine($"kg: left out of {format.Name}: {string.Join(", ", items)}.");
        }
    }
}
