using System.Globalization;
using KnowledgeGraph.Benchmarks.Graph;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Benchmarks.Attack;

/// <summary>
/// What cheap requests and <c>/healthz</c> take while others send the most expensive requests that are known over a number of connections,
/// with and without operations taking turns.
/// </summary>
internal static class AttackBenchmark
{
    private const int Nodes = 200_000;
    private const double TinyPerSecond = 40;
    private const double HealthPerSecond = 2;

    private static readonly int[] Connections = [0, 16, 32, 64];
    private static readonly byte[] Tiny = """{"query":"{ factSet { contentHash } }"}"""u8.ToArray();
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <param name="arguments">
    /// <c>--seconds N</c> of each measurement, <c>--request NAME</c>, <c>--only shipped|generated</c>, <c>--turns yes|no</c>, <c>--server FOLDER</c> of another build
    /// to measure in place of the switched off admission, <c>--minutes N</c> for the soak; the rest are options of the server.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new AttackArguments(arguments);
        ThreadPool.SetMinThreads(64, 64);
        if (options.Minutes is { } minutes)
        {
            return await AttackSoak.RunAsync(minutes);
        }

        Console.WriteLine(
            $"{TinyPerSecond} cheap requests and {HealthPerSecond} of /healthz a second for {options.Seconds} s, beside the hostile ones; times in ms.");
        Console.WriteLine(
            $"{"facts",-11}{"hostile",-10}{"from",-7}{"turns",-6}{"conn.",5}{"p50",9}{"p99",9}{"failed",8}{"/healthz p50",14}{"p99",9}{"failed",8}{"run",7}{"refused",9}");
        foreach (var (name, server) in Sets(options))
        {
            foreach (var request in HostileRequest.All.Where(request => options.Request is null || request.Name == options.Request))
            {
                foreach (var connections in Connections)
                {
                    foreach (var takesTurns in options.Turns)
                    {
                        await MeasureAsync(name, server, options, request, connections, manyAddresses: false, takesTurns);
                    }
                }

                await MeasureAsync(name, server, options, request, Connections[^1], manyAddresses: true, takesTurns: true);
            }
        }

        return 0;
    }

    private static IEnumerable<(string Name, string[] Arguments)> Sets(AttackArguments options)
    {
        if (options.Only != "generated")
        {
            yield return ("shipped", []);
        }

        if (options.Only != "shipped")
        {
            var file = Path.Combine(Path.GetTempPath(), $"knowledgegraph-attack-{Nodes}-{ImageLayout.Version}.kg");
            if (!File.Exists(file))
            {
                File.WriteAllBytes(file, PowerLawImage.Create(PowerLawGraph.Create(Nodes)));
            }

            yield return ("2,000,000", ["--image", file]);
        }
    }

    private static async Task MeasureAsync(
        string name, string[] set, AttackArguments options, HostileRequest request, int connections, bool manyAddresses, bool takesTurns)
    {
        // Addresses are those that a proxy tells: all clients are on this machine.
        string[] arguments = ["--Proxies:Trusted:0", "127.0.0.1", "--Http:MaxConnectionsPerClient", "1000", .. set, .. options.Server];
        var command = takesTurns || options.Folder is null
            ? ServerCommand.Product([.. arguments, "--Admission:Enabled", takesTurns ? "true" : "false"])
            : ServerCommand.ProductIn(options.Folder, arguments);
        using var server = await ServerProcess.StartAsync(command, Tiny);
        var address = new Uri($"http://127.0.0.1:{server.Port}/");
        using var end = new CancellationTokenSource();
        var hostile = Enumerable.Range(0, connections)
            .Select(number => new HostileClient(address, request, number, manyAddresses ? $"198.51.100.{number + 1}" : "203.0.113.1"))
            .ToArray();
        await new BenignClient(address, "graphql", Tiny, TinyPerSecond, "192.0.2.1").AskAsync(new CancellationTokenSource(WarmUp).Token);
        var attacks = hostile.Select(client => Task.Run(() => client.AskAsync(end.Token))).ToArray();
        await Task.Delay(WarmUp);

        var tiny = new BenignClient(address, "graphql", Tiny, TinyPerSecond, "192.0.2.1");
        var health = new BenignClient(address, "healthz", body: null, HealthPerSecond, "192.0.2.2");
        using var measured = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds));
        await Task.WhenAll(Task.Run(() => tiny.AskAsync(measured.Token)), Task.Run(() => health.AskAsync(measured.Token)));
        await end.CancelAsync();
        await Task.WhenAll(attacks);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-11}{(connections == 0 ? "–" : request.Name),-10}{(manyAddresses ? "many" : "one"),-7}{(takesTurns ? "yes" : "no"),-6}{connections,5}"
            + $"{tiny.Percentile(0.5),9:F1}{tiny.Percentile(0.99),9:F1}{tiny.Failed,8}"
            + $"{health.Percentile(0.5),14:F1}{health.Percentile(0.99),9:F1}{health.Failed,8}"
            + $"{hostile.Sum(client => client.Answered),7}{hostile.Sum(client => client.Refused),9}"));
    }
}
