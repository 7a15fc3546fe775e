using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Fuzz.Facts.Extremes;

namespace KnowledgeGraph.Fuzz.Commands;

/// <summary><c>extremes</c>: looks for sets whose time or memory is out of proportion to their size.</summary>
internal static class ExtremesCommand
{
    public static Command Create()
    {
        var only = new Option<string?>("--only") { Description = "Only those with this in their name." };
        var command = new Command(
            "extremes",
            "Compiles sets with very much of one thing, then with half as much. None may take 15 s, or grow faster than its size.")
        {
            only,
        };
        command.SetAction(result => Run(result.GetValue(only)));
        return command;
    }

    private static int Run(string? only)
    {
        var failures = 0;
        Console.WriteLine("| very much of | size | ms | growth | MB allocated | diagnostics | |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (var extreme in ExtremeRun.All.Where(extreme => only is null || extreme.Name.Contains(only, StringComparison.Ordinal)))
        {
            var result = ExtremeRun.Measure(extreme);
            failures += result.Failure is null ? 0 : 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| `{extreme.Name}` | {extreme.Size:N0} | {result.Elapsed.TotalMilliseconds:N0} | {result.Growth:N1} | "
                + $"{result.Allocated / 1024 / 1024:N0} | {result.Diagnostics:N0} | {result.Failure} |"));
        }

        return failures == 0 ? 0 : 1;
    }
}
