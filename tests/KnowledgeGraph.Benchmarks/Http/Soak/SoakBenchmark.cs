using System.Globalization;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Soak;

namespace KnowledgeGraph.Benchmarks.Http.Soak;

/// <summary>
/// Mixed load over the shipped facts for some minutes, one request in ten hostile: no error on the good ones, and memory is flat at the
/// end.
/// </summary>
internal static class SoakBenchmark
{
    private const int Clients = 16;
    private const int Samples = 30;
    private const int SlowestShown = 6;

    /// <summary>More than the server keeps by default.</summary>
    private const int CachedDocuments = 1_200;

    private const double DefaultMinutes = 10;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var minutes = arguments is [var given, ..] ? double.Parse(given, CultureInfo.InvariantCulture) : DefaultMinutes;
        using var server = await ServerProcess.StartAsync(
            ServerCommand.Product(), """{"query":"{ __typename }"}"""u8.ToArray(), tellsMemory: true);
        using var http = Connect(server);
        using var hostile = Connect(server);
        var good = await GoodRequests.PrepareAsync(http, RepositoryFolder.Combine("seeds", "questions"));
        await FillCachesAsync(hostile);
        var clients = Enumerable.Range(1, Clients).Select(seed => new SoakClient(http, hostile, good, seed)).ToArray();
        using var end = new CancellationTokenSource();
        var running = clients.Select(client => Task.Run(() => client.AskAsync(long.MaxValue, end.Token))).ToArray();

        var memory = new List<MemorySample>();
        for (var sample = 0; sample < Samples; sample++)
        {
            await Task.Delay(TimeSpan.FromMinutes(minutes / Samples));
            memory.Add(new MemorySample(server.Memory!.Held, server.WorkingSet));
            Console.WriteLine(
                $"{(sample + 1) * minutes / Samples,6:F1} min  {clients.Sum(client => client.Answered),10:N0} answers  "
                + $"{clients.Sum(client => client.Hostile),9:N0} hostile  {memory[^1]}");
        }

        await end.CancelAsync();
        await Task.WhenAll(running);
        return Report(clients, memory);
    }

    private static HttpClient Connect(ServerProcess server) =>
        new(new SocketsHttpHandler { MaxConnectionsPerServer = Clients, UseProxy = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/"),
        };

    /// <summary>A cache that fills up looks like memory that is lost.</summary>
    private static Task FillCachesAsync(HttpClient http) =>
        Parallel.ForAsync(0, CachedDocuments, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (number, cancellation) =>
    {
        foreach (var make in new[] { HostileRequests.NewDocument, HostileRequests.NewPersistedQuery })
        {
            using var request = make(new Random(number));
            using var response = await http.SendAsync(request, cancellation);
        }
    });

    private static int Report(SoakClient[] clients, List<MemorySample> memory)
    {
        var failures = clients.SelectMany(client => client.Failures).ToArray();
        Array.ForEach(failures, Console.WriteLine);
        foreach (var (kind, slowest) in Enumerable.Range(0, HostileRequests.Count).Select(kind => (kind, clients.Max(client => client.SlowestOfKind[kind]))).OrderByDescending(item => item.Item2).Take(SlowestShown))
        {
            Console.WriteLine($"{HostileRequests.NameOf(kind),-24}{slowest,8:F0} ms at most");
        }

        var isFlat = MemorySample.IsFlat(memory);
        Console.WriteLine(
            $"{clients.Sum(client => client.Answered):N0} answers, {clients.Sum(client => client.Hostile):N0} hostile requests of "
            + $"{HostileRequests.Count} kinds, {failures.Length} failures, "
            + $"memory {(isFlat ? "flat" : "grows")}: {MemorySample.Middle(memory)} in the middle third, {MemorySample.Last(memory)} in the last");
        return failures.Length == 0 && isFlat ? 0 : 1;
    }
}
