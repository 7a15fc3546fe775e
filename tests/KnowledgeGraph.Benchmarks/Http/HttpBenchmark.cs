using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>Processor time a request, relative to a bare endpoint that sends the same bytes; the two take turns.</summary>
internal static class HttpBenchmark
{
    private const int Connections = 16;
    private const int Rounds = 7;

    /// <summary>What a round sends at most: of large answers fewer make a round.</summary>
    private const int RequestsOfARound = 20_000;
    private const int BytesOfARound = 500_000_000;

    /// <summary>Rounds that are not counted: code that runs often is compiled anew for some seconds, on the processor time of the server.</summary>
    private const int WarmUpRounds = 3;

    public static async Task<int> RunAsync(string[] queryFiles)
    {
        WriteHeader();
        foreach (var file in queryFiles)
            await MeasureAsync(Path.GetFileNameWithoutExtension(file), RequestOf(file));
        if (queryFiles.Length > 0)
            return 0;

        var image = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(image, Memberships.Compile());
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Http", "Queries"), "*.graphql").Order(StringComparer.Ordinal))
                await MeasureAsync(Path.GetFileNameWithoutExtension(file), RequestOf(file), "--image", image);
            return 0;
        }
        finally
        {
            File.Delete(image);
        }
    }

    /// <summary>The document of a file, with the operation name and the variables of the JSON file beside it.</summary>
    public static byte[] RequestOf(string queryFile)
    {
        var rest = Path.ChangeExtension(queryFile, ".json");
        var request = File.Exists(rest) ? JsonNode.Parse(File.ReadAllText(rest))!.AsObject() : [];
        request["query"] = File.ReadAllText(queryFile);
        return JsonSerializer.SerializeToUtf8Bytes(request);
    }

    public static void WriteHeader() => Console.WriteLine(
        $"{"query",-28}{"bytes",8}{"bare µs",10}{"server µs",11}{"ratio",8}   (medians of {Rounds} rounds of {RequestsOfARound} requests, {BytesOfARound / 1_000_000} MB at most; {Connections} connections)");

    /// <summary>Measures one request.</summary>
    /// <param name="arguments">Options of the server beside its address.</param>
    public static async Task MeasureAsync(string name, byte[] request, params string[] arguments)
    {
        using var load = new LoadGenerator(Connections);
        using var server = await ServerProcess.StartProductAsync(request, arguments);
        var answer = await load.OnceAsync(server.Port, request);
        if (JsonNode.Parse(answer)!["errors"] is { } errors)
            throw new InvalidOperationException($"{name}: {errors.ToJsonString()}");

        var bodyFile = Path.GetTempFileName();
        await File.WriteAllBytesAsync(bodyFile, answer);
        try
        {
            using var bare = await ServerProcess.StartBareAsync(bodyFile, request);
            var requests = Math.Clamp(BytesOfARound / answer.Length, 10, RequestsOfARound);
            for (var round = 0; round < WarmUpRounds; round++)
                _ = (await load.MeasureAsync(bare, request, requests), await load.MeasureAsync(server, request, requests));

            var rounds = new (double Bare, double Server)[Rounds];
            for (var round = 0; round < Rounds; round++)
                rounds[round] = (await load.MeasureAsync(bare, request, requests), await load.MeasureAsync(server, request, requests));

            Console.WriteLine(
                $"{name,-28}{answer.Length,8}{Statistics.Median(rounds.Select(r => r.Bare)),10:F1}" +
                $"{Statistics.Median(rounds.Select(r => r.Server)),11:F1}{Statistics.Median(rounds.Select(r => r.Server / r.Bare)),8:F2}");
        }
        finally
        {
            File.Delete(bodyFile);
        }
    }
}
