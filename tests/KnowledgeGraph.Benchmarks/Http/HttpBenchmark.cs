using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// Processor time and allocations of a request, relative to a bare endpoint that sends as many bytes, beside peers where there are any; all
/// take turns.
/// </summary>
internal static class HttpBenchmark
{
    private const int Connections = 16;
    private const int Rounds = 21;

    /// <summary>The maximum a round sends: large answers make shorter rounds.</summary>
    private const int RequestsOfARound = 20_000;
    private const int BytesOfARound = 500_000_000;

    /// <summary>Peers are slower by a multiple, so their rounds are shorter: one request in so many.</summary>
    private const int PeerShare = 5;

    /// <summary>
    /// Rounds that are not counted: code that runs often is compiled anew for some seconds, on the processor time of the server. It is counted by
    /// calls, so that they are as many requests for large answers as for small ones.
    /// </summary>
    private const int WarmUpRounds = 3;

    private const string Placeholder = "{n}";
    private const int FirstNumber = 100;
    private const int Numbers = 100;

    public static async Task<int> RunAsync(string[] queryFiles)
    {
        if (queryFiles.Length == 0)
        {
            await MembershipBenchmark.RunAsync();
            return 0;
        }

        WriteHeader();

        foreach (var file in queryFiles)
        {
            await MeasureAsync(Path.GetFileNameWithoutExtension(file), RequestsOf(file));
        }

        return 0;
    }

    /// <summary>
    /// The document of a file, with the operation name and the variables of the JSON file beside it. Where that has <c>{n}</c>, there is a
    /// request for each number: people do not ask for the same thing all the time.
    /// </summary>
    public static byte[][] RequestsOf(string queryFile)
    {
        var query = File.ReadAllText(queryFile);
        var rest = Path.ChangeExtension(queryFile, ".json") is var file && File.Exists(file) ? File.ReadAllText(file) : "{}";
        return rest.Contains(Placeholder, StringComparison.Ordinal)
            ? [.. Enumerable.Range(FirstNumber, Numbers).Select(RequestFor)]
            : [RequestOf(query, rest)];

        byte[] RequestFor(int number) => RequestOf(query, rest.Replace(Placeholder, $"{number}", StringComparison.Ordinal));
    }

    /// <summary>Writes the head of the table, with two columns for each peer.</summary>
    public static void WriteHeader(params IReadOnlyList<HttpPeer> peers)
    {
        Console.WriteLine(
            $"Medians of {Rounds} rounds of {RequestsOfARound} requests, {BytesOfARound / 1_000_000} MB at most; {Connections} "
            + "connections. Time is processor time per request, ratios are to the bare endpoint, bytes are allocated.");
        Console.Write($"{"query",-28}{"bytes",8}{"bare µs",10}{"server µs",11}{"ratio",8}{"bare B",9}{"server B",10}{"beyond",8}");
        Console.WriteLine(string.Concat(peers.Select(peer => $"{peer.Name + " µs",16}{"ratio",8}")));
    }

    /// <inheritdoc cref="MeasureAsync(string, byte[][], IReadOnlyList{HttpPeer}, bool, string[])"/>
    public static Task MeasureAsync(string name, byte[][] requests, params string[] arguments) =>
        MeasureAsync(name, requests, peers: [], sameAnswer: true, arguments);

    /// <summary>Measures requests that take turns.</summary>
    /// <param name="requests">With answers of about the same length: the bare endpoint sends the one of middle length.</param>
    /// <param name="peers">Other servers for the same requests.</param>
    /// <param name="sameAnswer">Whether the peers have to give the product's answer.</param>
    /// <param name="arguments">Options of the server beside its address.</param>
    public static async Task MeasureAsync(
        string name, byte[][] requests, IReadOnlyList<HttpPeer> peers, bool sameAnswer, params string[] arguments)
    {
        using var load = new LoadGenerator(Connections);
        using var server = await ServerProcess.StartAsync(ServerCommand.Product(arguments), requests[0], tellsMemory: true);
        var (request, answer) = await MiddleAsync(name, requests, server, load);
        var bodyFile = Path.GetTempFileName();
        await File.WriteAllBytesAsync(bodyFile, answer);
        var others = new List<ServerProcess>();
        try
        {
            using var bare = await ServerProcess.StartAsync(ServerCommand.Bare(bodyFile), request, tellsMemory: true);
            foreach (var peer in peers)
            {
                others.Add(await peer.StartAsync(request, sameAnswer ? answer : null, load));
            }

            var count = Math.Clamp(BytesOfARound / answer.Length, 10, RequestsOfARound);
            var rounds = new List<Round>();
            for (var round = 0; round < WarmUpRounds + Rounds; round++)
            {
                var measured = round < WarmUpRounds ? RequestsOfARound : count;
                var bareCost = await load.MeasureAsync(bare, requests, measured);
                var serverCost = await load.MeasureAsync(server, requests, measured);
                var otherCosts = new List<RequestCost>();
                foreach (var other in others)
                {
                    otherCosts.Add(await load.MeasureAsync(other, requests, Math.Max(count / PeerShare, 10)));
                }

                rounds.Add(new Round(bareCost, serverCost, otherCosts));
            }

            Report(name, answer.Length, rounds[WarmUpRounds..]);
        }
        finally
        {
            others.ForEach(static other => other.Dispose());
            File.Delete(bodyFile);
        }
    }

    private static byte[] RequestOf(string query, string rest)
    {
        var request = JsonNode.Parse(rest)!.AsObject();
        request["query"] = query;
        return JsonSerializer.SerializeToUtf8Bytes(request);
    }

    /// <summary>The request with the answer of middle length.</summary>
    private static async Task<(byte[] Request, byte[] Answer)> MiddleAsync(
        string name, byte[][] requests, ServerProcess server, LoadGenerator load)
    {
        var answers = new List<(byte[] Request, byte[] Answer)>();
        foreach (var request in requests)
        {
            var answer = await load.OnceAsync(server.Port, request);
            if (JsonNode.Parse(answer)!["errors"] is { } errors)
            {
                throw new InvalidOperationException($"{name}: {errors.ToJsonString()}");
            }

            answers.Add((request, answer));
        }

        return answers.OrderBy(pair => pair.Answer.Length).ElementAt(answers.Count / 2);
    }

    private static void Report(string name, int bytes, List<Round> rounds)
    {
        var bare = RequestCost.Median([.. rounds.Select(round => round.Bare)]);
        var server = RequestCost.Median([.. rounds.Select(round => round.Server)]);
        Console.Write(
            $"{name,-28}{bytes,8}{bare.Microseconds,10:F1}{server.Microseconds,11:F1}{Ratio(rounds, static round => round.Server),8:F2}"
            + $"{bare.Allocated,9:F0}{server.Allocated,10:F0}{server.Allocated - bare.Allocated,8:F0}");
        for (var peer = 0; peer < rounds[0].Peers.Count; peer++)
        {
            var time = Statistics.Median(rounds.Select(round => round.Peers[peer].Microseconds));
            Console.Write($"{time,16:F1}{Ratio(rounds, round => round.Peers[peer]),8:F2}");
        }

        Console.WriteLine();
    }

    /// <summary>The median of the rounds' ratios to the bare endpoint.</summary>
    private static double Ratio(List<Round> rounds, Func<Round, RequestCost> cost) =>
        Statistics.Median(rounds.Select(round => cost(round).Microseconds / round.Bare.Microseconds));

    private sealed record Round(RequestCost Bare, RequestCost Server, IReadOnlyList<RequestCost> Peers);
}
