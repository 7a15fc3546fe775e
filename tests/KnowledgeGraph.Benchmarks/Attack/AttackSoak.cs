using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Benchmarks.Http.Soak;

namespace KnowledgeGraph.Benchmarks.Attack;

/// <summary>All hostile requests at once for some minutes, from one address and from many, some of them given up halfway: memory, handles and
/// threads over time.</summary>
internal static class AttackSoak
{
    private const int Connections = 32;
    private const int Samples = 30;

    private static readonly byte[] Tiny = """{"query":"{ factSet { contentHash } }"}"""u8.ToArray();

    public static async Task<int> RunAsync(double minutes)
    {
        using var server = await ServerProcess.StartAsync(
            ServerCommand.Product("--Proxies:Trusted:0", "127.0.0.1"), Tiny, tellsMemory: true);
        var address = new Uri($"http://127.0.0.1:{server.Port}/");
        using var end = new CancellationTokenSource();
        var kinds = HostileRequest.All;
        var hostile = Enumerable.Range(0, Connections).Select(number => new HostileClient(
            address, kinds[number % kinds.Count], number, number % 2 == 0 ? "203.0.113.1" : $"198.51.100.{number + 1}")).ToArray();
        var attacks = hostile.Select(client => Task.Run(() => client.AskAsync(end.Token)))
            .Append(Task.Run(() => GiveUpAsync(address, end.Token))).ToArray();
        var tiny = new BenignClient(address, "graphql", Tiny, 20, "192.0.2.1");
        var benign = Task.Run(() => tiny.AskAsync(end.Token));

        var memory = new List<MemorySample>();
        var (handles, threads) = (new List<int>(), new List<int>());
        for (var sample = 0; sample < Samples; sample++)
        {
            await Task.Delay(TimeSpan.FromMinutes(minutes / Samples));
            memory.Add(new MemorySample(server.Memory!.Held, server.WorkingSet));
            handles.Add(server.Handles);
            threads.Add(server.Threads);
            Console.WriteLine(
                $"{(sample + 1) * minutes / Samples,6:F1} min  {hostile.Sum(client => client.Answered),8:N0} run  {hostile.Sum(client => client.Refused),9:N0} refused  "
                + $"{tiny.Answered,8:N0} cheap  {memory[^1]}, {handles[^1]} handles, {threads[^1]} threads");
        }

        await end.CancelAsync();
        await Task.WhenAll([.. attacks, benign]);
        var isFlat = MemorySample.IsFlat(memory) && IsFlat(handles) && IsFlat(threads);
        Console.WriteLine(
            $"{(isFlat ? "flat" : "not flat")}: {MemorySample.Middle(memory)} in the middle third, {MemorySample.Last(memory)} in the last; "
            + $"the cheap ones took {tiny.Percentile(0.5):F1} ms, p99 {tiny.Percentile(0.99):F1} ms, {tiny.Failed} failed");
        return isFlat && tiny.Failed == 0 ? 0 : 1;
    }

    /// <summary>Whether the last third has at most one in ten more than the middle one, or a few.</summary>
    private static bool IsFlat(List<int> samples)
    {
        var third = samples.Count / 3;
        var (middle, last) = (samples.Skip(third).Take(third).Max(), samples.Skip(2 * third).Max());
        return last <= middle + Math.Max(3, middle / 10);
    }

    /// <summary>Clients that go away while they wait or while their operation runs.</summary>
    private static async Task GiveUpAsync(Uri server, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        for (var number = 0; !cancellationToken.IsCancellationRequested; number++)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(20 * (number % 10)));
            try
            {
                using var content = ServerProcess.Json(HostileRequest.All[number % HostileRequest.All.Count].Create(-number));
                using var response = await http.PostAsync("graphql", content, patience.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException)
            {
                // That was the intention.
            }

            await Task.Delay(20, CancellationToken.None);
        }
    }
}
