using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// Processor time and allocations of a request, relative to a bare endpoint that sends the same bytes, and where there is one to a peer; they take turns.
/// </summary>
internal static class HttpBenchmark
{
    private const int Connections = 16;
    private const int Rounds = 7;

    /// <summary>What a round sends at most: of large answers fewer make a round.</summary>
    private const int RequestsOfARound = 20_000;
    private const int BytesOfARound = 500_000_000;

    /// <summary>The peer is slower by a multiple, and so its rounds are shorter.</summary>
    private const int RequestsOfAPeer = 5;

    /// <summary>Rounds that are not counted: code that runs often is compiled anew for some seconds, on the processor time of the server.</summary>
    private const int WarmUpRounds = 3;

    public static async Task<int> RunAsync(string[] queryFiles)
    {
        WriteHeader();
        if (queryFiles.Length == 0)
            await MembershipBenchmark.RunAsync();
        foreach (var file in queryFiles)
            await MeasureAsync(Path.GetFileNameWithoutExtension(file), RequestOf(file));
        return 0;
    }

    /// <summary>The document of a file, with the operation name and the variables of the JSON file beside it.</summary>
    public static byte[] RequestOf(string queryFile)
    {
        var rest = Path.ChangeExtension(queryFile, ".json");
        var request = File.Exists(rest) ? JsonNode.Parse(File.ReadAllText(rest))!.AsObject() : [];
        request["query"] = File.ReadAllText(queryFile);
        return JsonSerializer.SerializeToUtf8Bytes(request);
    }

    public static void WriteHeader()
    {
        Console.WriteLine($"Medians of {Rounds} rounds of {RequestsOfARound} requests, {BytesOfARound / 1_000_000} MB at most; {Connections} connections. Time is processor time a request, bytes are allocated beyond the bare endpoint's.");
        Console.WriteLine($"{"query",-28}{"bytes",8}{"bare µs",10}{"server µs",11}{"ratio",8}{"bare B",9}{"server B",10}{"beyond",8}{"peer µs",11}{"server/peer",13}");
    }

    /// <inheritdoc cref="MeasureAsync(string, byte[], MercuriusPeer?, string[])"/>
    public static Task MeasureAsync(string name, byte[] request, params string[] arguments) => MeasureAsync(name, request, peer: null, arguments);

    /// <summary>Measures one request.</summary>
    /// <param name="peer">Another server for the same request.</param>
    /// <param name="arguments">Options of the server beside its address.</param>
    public static async Task MeasureAsync(string name, byte[] request, MercuriusPeer? peer, params string[] arguments)
    {
        using var load = new LoadGenerator(Connections);
        using var server = await ServerProcess.StartAsync(ServerCommand.Product(arguments), request, tellsMemory: true);
        var answer = await load.OnceAsync(server.Port, request);
        if (JsonNode.Parse(answer)!["errors"] is { } errors)
            throw new InvalidOperationException($"{name}: {errors.ToJsonString()}");

        var bodyFile = Path.GetTempFileName();
        await File.WriteAllBytesAsync(bodyFile, answer);
        try
        {
            using var bare = await ServerProcess.StartAsync(ServerCommand.Bare(bodyFile), request, tellsMemory: true);
            using var other = peer is null ? null : await peer.StartAsync(request, answer, load);
            var requests = Math.Clamp(BytesOfARound / answer.Length, 10, RequestsOfARound);
            var rounds = new List<(RequestCost Bare, RequestCost Server, RequestCost? Peer)>();
            for (var round = 0; round < WarmUpRounds + Rounds; round++)
                rounds.Add((
                    await load.MeasureAsync(bare, request, requests),
                    await load.MeasureAsync(server, request, requests),
                    other is null ? null : await load.MeasureAsync(other, request, Math.Max(requests / RequestsOfAPeer, 10))));
            Report(name, answer.Length, rounds[WarmUpRounds..]);
        }
        finally
        {
            File.Delete(bodyFile);
        }
    }

    private static void Report(string name, int bytes, List<(RequestCost Bare, RequestCost Server, RequestCost? Peer)> rounds)
    {
        var bare = RequestCost.Median([.. rounds.Select(round => round.Bare)]);
        var server = RequestCost.Median([.. rounds.Select(round => round.Server)]);
        Console.Write(
            $"{name,-28}{bytes,8}{bare.Microseconds,10:F1}{server.Microseconds,11:F1}{Statistics.Median(rounds.Select(round => round.Server.Microseconds / round.Bare.Microseconds)),8:F2}"
            + $"{bare.Allocated,9:F0}{server.Allocated,10:F0}{server.Allocated - bare.Allocated,8:F0}");
        var peers = rounds.Where(round => round.Peer is not null).Select(round => (round.Server, Peer: round.Peer!.Value)).ToArray();
        Console.WriteLine(peers.Length == 0
            ? ""
            : $"{Statistics.Median(peers.Select(round => round.Peer.Microseconds)),11:F1}{Statistics.Median(peers.Select(round => round.Server.Microseconds / round.Peer.Microseconds)),13:F2}");
    }
}
