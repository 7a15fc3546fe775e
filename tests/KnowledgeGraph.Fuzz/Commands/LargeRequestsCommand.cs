using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Fuzz.GraphQL;

namespace KnowledgeGraph.Fuzz.Commands;

/// <summary><c>requests</c>: looks for requests whose processor time is out of proportion to their size.</summary>
internal static class LargeRequestsCommand
{
    public static Command Create()
    {
        var only = new Option<string?>("--only") { Description = "Only those with this in their name." };
        var command = new Command(
            "requests",
            "Executes requests of about 100 KB with very much of one thing, and with a quarter of it. None may take 250 ms of processor time, or grow faster than its size.")
        {
            only,
        };
        command.SetAction(result => Run(result.GetValue(only)));
        return command;
    }

    private static int Run(string? only)
    {
        var failures = 0;
        Console.WriteLine("| very much of | bytes | ms of processor | growth by 4 | bytes of answer | |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | --- |");
        foreach (var large in LargeRequest.All.Where(large => only is null || large.Name.Contains(only, StringComparison.Ordinal)))
        {
            var (bytes, processor, growth, answer, failure) = LargeRequestRun.Measure(large);
            failures += failure is null ? 0 : 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {large.Name} | {bytes:N0} | {processor.TotalMilliseconds:N1} | {growth:N1} | {answer:N0} | {failure} |"));
        }

        return failures == 0 ? 0 : 1;
    }
}
