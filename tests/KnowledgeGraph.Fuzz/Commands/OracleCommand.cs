using System.CommandLine;
using KnowledgeGraph.Fuzz.Oracle;

namespace KnowledgeGraph.Fuzz.Commands;

/// <summary><c>oracle</c>: compares the engine with graphql-js.</summary>
internal static class OracleCommand
{
    private const int MostShown = 20;

    public static Command Create()
    {
        var cases = new Option<int>("--cases") { Description = "How many requests are made.", DefaultValueFactory = _ => 200_000 };
        var first = new Option<int>("--first") { Description = "The number of the first case, to make one again." };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes other requests.", DefaultValueFactory = _ => 1 };
        var command = new Command("oracle", "Sends requests to the engine and to graphql-js and compares the outcomes.")
        {
            cases,
            first,
            seed,
        };
        command.SetAction(result => Run(result.GetValue(first), result.GetValue(cases), result.GetValue(seed)));
        return command;
    }

    private static int Run(int first, int cases, ulong seed)
    {
        using var oracle = new OracleProcess(OracleSchema.All);
        var summary = new OracleRun(seed, oracle, OracleSchema.All).Run(first, cases);
        Console.WriteLine($"{cases:N0} cases from seed {seed} against graphql-js {oracle.Version}");
        Console.WriteLine(summary);
        foreach (var difference in summary.Differences.Take(MostShown))
        {
            Console.WriteLine(difference);
        }

        return summary.Differences.Count == 0 ? 0 : 1;
    }
}
