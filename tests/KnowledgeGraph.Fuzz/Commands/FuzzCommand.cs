using System.CommandLine;
using KnowledgeGraph.Fuzz.GraphQL;

namespace KnowledgeGraph.Fuzz.Commands;

/// <summary><c>fuzz</c>: looks for input that the engine cannot bear.</summary>
internal static class FuzzCommand
{
    private const int MostShown = 10;

    public static Command Create()
    {
        var inputs = new Option<int>("--inputs") { Description = "How many inputs are made.", DefaultValueFactory = _ => 1_000_000 };
        var first = new Option<int>("--first") { Description = "The number of the first input, to make one again." };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes other inputs.", DefaultValueFactory = _ => 1 };
        var command = new Command(
            "fuzz",
            "Feeds input of all kinds to lexer, parser, printer, validator and engine. No exception, none over 100 ms, no growth of memory.")
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
        var summary = new FuzzRun(seed).Run(first, inputs);
        Console.WriteLine($"Seed {seed}: {summary}");
        foreach (var failure in summary.Failures.Take(MostShown))
        {
            Console.WriteLine(failure);
        }

        return summary.Succeeded ? 0 : 1;
    }
}
