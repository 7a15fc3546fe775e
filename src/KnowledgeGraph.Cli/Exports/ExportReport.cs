using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Format;
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
            Terminal.Error.WriteLine(
                $"kg: {FindingCounts.Number(selection.EntityCount)} of {CountPhrase.Of(graph.Entities.Count, "entity", "entities")} and "
                    + $"{FindingCounts.Number(selection.StatementCount)} of {CountPhrase.Of(graph.Statements.Count, "statement")} are selected.");
        }

        if (leftOut.Count > 0)
        {
            Terminal.Error.WriteLine($"kg: left out of {format.Name}: {string.Join(", ", leftOut)}.");
        }
    }
}
