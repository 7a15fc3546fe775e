using System.Diagnostics;
using System.Text.Json.Nodes;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Assistants;

/// <summary>
/// From the start of <c>kg mcp --image</c> to its answers, over the shipped facts: to the first message, to the list of tools, and to the first call
/// of one; relative to a program that sends its input back. Published ReadyToRun beside a bare program of .NET, and native beside <c>cat</c>; all
/// take turns.
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

    /// <param name="options"><c>--native FOLDER</c> for a native <c>kg</c> that is there: it is not published then.</param>
    public static async Task<int> RunAsync(string[] options)
    {
        using var programs = PublishedPrograms.Publish(PublishedPrograms.Tool, PublishedPrograms.Bench);
        using var native = options is ["--native", _] ? null : PublishedPrograms.Publish(ProgramForm.Native, PublishedPrograms.Tool);
        var nativeTool = Path.Combine(native?.FolderOf(PublishedPrograms.Tool) ?? options[1], "kg");
        var tool = Path.Combine(programs.FolderOf(PublishedPrograms.Tool), "kg.dll");
        var bare = Path.Combine(programs.FolderOf(PublishedPrograms.Bench), "KnowledgeGraph.Benchmarks.dll");
        var image = Path.Combine(programs.FolderOf(PublishedPrograms.Tool), "facts.kg");
        using (var compile = Process.Start(nativeTool, ["compile", RepositoryFolder.Combine("seeds"), "-o", image]))
        {
            await compile.WaitForExitAsync();
        }

        var managed = new Candidate("ReadyToRun", ["dotnet", bare, "bare-lines"], ["dotnet", tool, "mcp", "--image", image]);
        Candidate[] candidates = OperatingSystem.IsWindows() ? [managed] : [managed, new("native", ["cat"], [nativeTool, "mcp", "--image", image])];
        var rounds = candidates.ToDictionary(static candidate => candidate, static _ => new List<Round>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var candidate in candidates)
            {
                rounds[candidate].Add(new Round(
                    await FirstAsync(candidate.Bare, null),
                    await FirstAsync(candidate.Program, null),
                    await FirstAsync(candidate.Program, ListTools),
                    await FirstAsync(candidate.Program, Search)));
            }
        }

        Console.WriteLine($"{"process start to",-46}{"ms",8}{"bare, ms",10}{"ratio",8}{"wanted, ms",12}   (medians of {Rounds} rounds)");
        foreach (var (candidate, results) in rounds)
        {
            Report($"{candidate.Name}: the first answer (initialize)", results, static round => round.First, Wanted);
            Report($"{candidate.Name}: the list of tools", results, static round => round.Tools, null);
            Report($"{candidate.Name}: the answer of the first tool", results, static round => round.Call, Wanted);
        }

        return 0;
    }

    /// <summary>The milliseconds to the answer to a request, after those that begin a session.</summary>
    /// <param name="request">Null for the first of them.</param>
    private static async Task<double> FirstAsync(string[] command, string? request)
    {
        using var process = new LineProcess(command[0], command[1..]);
        var (answer, milliseconds) = await process.AskAsync(Initialize);
        if (request is not null)
        {
            await process.TellAsync(Initialized);
            (answer, milliseconds) = await process.AskAsync(request);
        }

        return JsonNode.Parse(answer)!["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : milliseconds;
    }

    private static void Report(string name, List<Round> rounds, Func<Round, double> read, double? wanted) => Console.WriteLine(
        $"{name,-46}{Statistics.Median(rounds.Select(read)),8:F0}{Statistics.Median(rounds.Select(static round => round.Bare)),10:F0}"
        + $"{Statistics.Median(rounds.Select(round => read(round) / round.Bare)),8:F2}{wanted,12:F0}");

    /// <param name="Bare">The command of the bare program.</param>
    /// <param name="Program">That of the product.</param>
    private sealed record Candidate(string Name, string[] Bare, string[] Program);

    private sealed record Round(double Bare, double First, double Tools, double Call);
}
