using System.Diagnostics;
using System.Text.Json.Nodes;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Assistants;

/// <summary>
/// From the start of <c>kg mcp --image</c> to its answers, over the shipped facts: to the first message, to the list of tools, and to the first call
/// of one; relative to a program that sends its input back. Both are published the same way, and take turns.
/// </summary>
internal static class AssistantBenchmark
{
    private const int Rounds = 15;
    private const double Wanted = 300;

    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"benchmark","version":"1"}}}""";

    private const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";
    private const string ListTools = """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""";

    private const string Search =
        """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"text":"a"}}}""";

    public static async Task<int> RunAsync()
    {
        using var programs = PublishedPrograms.Publish(PublishedPrograms.Tool, PublishedPrograms.Bench);
        var tool = Path.Combine(programs.FolderOf(PublishedPrograms.Tool), "kg.dll");
        var bare = Path.Combine(programs.FolderOf(PublishedPrograms.Bench), "KnowledgeGraph.Benchmarks.dll");
        var image = Path.Combine(programs.FolderOf(PublishedPrograms.Tool), "facts.kg");
        using (var compile = Process.Start("dotnet", [tool, "compile", RepositoryFolder.Combine("seeds"), "-o", image]))
        {
            await compile.WaitForExitAsync();
        }

        var rounds = new List<Round>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(new Round(
                await FirstAsync(bare, ["bare-lines"], null),
                await FirstAsync(tool, ["mcp", "--image", image], null),
                await FirstAsync(tool, ["mcp", "--image", image], ListTools),
                await FirstAsync(tool, ["mcp", "--image", image], Search)));
        }

        Console.WriteLine($"{"process start to",-34}{"ms",8}{"bare, ms",10}{"ratio",8}{"wanted, ms",12}   (medians of {Rounds} rounds)");
        Report("the first answer (initialize)", rounds, static round => round.First, Wanted);
        Report("the list of tools", rounds, static round => round.Tools, null);
        Report("the answer of the first tool", rounds, static round => round.Call, Wanted);
        return 0;
    }

    /// <summary>The milliseconds to the answer to a request, after those that begin a session.</summary>
    /// <param name="request">Null for the first of them.</param>
    private static async Task<double> FirstAsync(string program, string[] arguments, string? request)
    {
        using var process = new LineProcess(program, arguments);
        var (answer, milliseconds) = await process.AskAsync(Initialize);
        if (request is not null)
        {
            await process.TellAsync(Initialized);
            (answer, milliseconds) = await process.AskAsync(request);
        }

        return JsonNode.Parse(answer)!["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : milliseconds;
    }

    private static void Report(string name, List<Round> rounds, Func<Round, double> read, double? wanted) => Console.WriteLine(
        $"{name,-34}{Statistics.Median(rounds.Select(read)),8:F0}{Statistics.Median(rounds.Select(static round => round.Bare)),10:F0}"
        + $"{Statistics.Median(rounds.Select(round => read(round) / round.Bare)),8:F2}{wanted,12:F0}");

    private sealed record Round(double Bare, double First, double Tools, double Call);
}
