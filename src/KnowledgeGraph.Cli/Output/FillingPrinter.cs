using KnowledgeGraph.Format;
using KnowledgeGraph.Language.Filling;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Prints the outcome for each written quotation, a line each, and the numbers at the end.</summary>
internal static class FillingPrinter
{
    public static void Print(IAnsiConsole console, FillingResult result)
    {
        foreach (var step in result.Steps)
        {
            console.WriteLine($"{step.Quotation}: {step.Citation.Evidence?.ToString() ?? VisibleText.Of(step.Citation.Fault!)}");
        }

        var kept = result.Kept == 0 ? "" : $"{FindingCounts.Number(result.Kept)} kept, because their sources may be quoted, ";
        console.WriteLine($"{CountPhrase.Of(result.Filled, "quotation")} filled in, {kept}{FindingCounts.Number(result.Left)} left to you");
    }
}
