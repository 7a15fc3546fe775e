using System.CommandLine;
using KnowledgeGraph.Fuzz.Facts;

namespace KnowledgeGraph.Fuzz.Commands;

/// <summary><c>facts</c>: looks for fact files, ontologies and sources that the fact compiler cannot bear.</summary>
internal static class FactsCommand
{
    private const int MostShown = 10;

    public static Command Create()
    {
        var inputs = new Option<int>("--inputs") { Description = "How many inputs are made.", DefaultValueFactory = _ => 200_000 };
        var first = new Option<int>("--first") { Description = "The number of the first input, to make one again." };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes other inputs.", DefaultValueFactory = _ => 1 };
        var command = new Command(
            "facts",
            "Compiles mutated fact files, ontologies and sources. No exception, none over 500 ms, no memory out of proportion.")
        {
            inputs,
            first,
            seed,
        };
        command.SetAction(result => Run(result.GetValue(first), result.GetValue(inputs), result.GetValue(seed)));
        return command;
    }

    private static int Run(int first, int inputs, ulong seed)
    {
        var summary = new FactFuzzRun(seed).Run(first, inputs);
        Console.WriteLine($"Seed {seed}: {summary}");
        foreach (var failure in summary.Failures.Take(MostShown))
        {
            Console.WriteLine(failure);
        }

        return summary.Succeeded ? 0 : 1;
    }
}
