using KnowledgeGraph.Format;
using KnowledgeGraph.Language.Filling;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Prints what became of written quotations, a line each, and the numbers at the end.</summary>
internal static class FillingPrinter
{
    public static void Print(IAnsiConsole console, FillingResult result)
    {
        foreach (var step in result.Steps)
        {
            console.WriteLine($"{step.Quotation}: {step.Evidence?.ToString() ?? VisibleText.Of(step.Fault!)}");
        }

        var kept = result.Kept == 0 ? "" : $"{FindingCounts.Number(result.Kept)} kept, because their sources may be quoted, ";
        console.WriteLine($"{CountPhrase.Of(result.Filled, "quotation")} filled in, {kept}{FindingCounts.Number(result.Left)} left to you");
    }
}
