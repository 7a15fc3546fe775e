using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graphs.Large;

namespace KnowledgeGraph.Benchmarks.Large;

/// <summary>
/// Sets that are larger than the memory of the server: their images are written section by section and served from a mapped file by a
/// process that may use 2 GB, which answers what users ask; every figure stands beside that of a set of 1,000,000 statements.
/// </summary>
internal static class LargeBenchmark
{
    private const int Small = 1_000_000;
    private const int Rounds = 15;

    /// <summary>Requests before the first that counts: code is compiled, and the plan is kept.</summary>
    private const int WarmUp = 40;

    private const long Memory = 2L << 30;

    private static readonly (string Name, Func<LargeSet, Random, string> Query)[] Questions =
    [
        ("an entity by id, its statements", (set, random) =>
            $"{{ node(id: \"{Any(set, random)}\") {{ ... on Entity {{ name statements(first: 10) {{ nodes {{ id evidence {{ source {{ title }} }} }} }} }} }} }}"),
        ("search: a name of two words", (set, random) => $"{{ search(text: \"{LargeSet.Name(random.Next(set.Entities))}\", first: 5) {{ nodes {{ id name }} }} }}"),
        ("search: a name with one wrong letter", (set, random) =>
            $"{{ search(text: \"{Misspelt(LargeSet.Name(random.Next(set.Entities)))}\", first: 5) {{ nodes {{ id name }} }} }}"),
        ("a page of 50 on one day", (set, random) =>
            $"{{ stops(first: 50, view: {{ asOf: \"2012-0{random.Next(1, 10)}-01\" }}) {{ nodes {{ id name }} }} }}"),
        ("where: a number, first 20", (_, random) => $"{{ hubs(where: {{ size: {{ some: {{ eq: {random.Next(1000)} }} }} }}, first: 20) {{ nodes {{ id }} }} }}"),
        ("neighbourhood, 2 steps", (set, random) => $"{{ neighbourhood(of: \"{Any(set, random)}\", depth: 2, hubLimit: 100) {{ nodes {{ id }} statementCount }} }}"),
        ("shortest path", (set, random) => $"{{ shortestPath(from: \"{Any(set, random)}\", to: \"{Any(set, random)}\", via: {{ predicates: [ADJOINS, CITES] }}) {{ length }} }}"),
        ("shortest path through hubs", (set, random) => $"{{ shortestPath(from: \"{Any(set, random)}\", to: \"{Any(set, random)}\") {{ length }} }}"),
        ("a source's statements, page of 20", (_, random) =>
            $"{{ source(id: \"report-{random.Next(100):d2}\") {{ statements(first: 20) {{ totalCount nodes {{ id }} }} }} }}"),
        ("facets of a source's statements", (_, random) =>
            $"{{ source(id: \"report-{random.Next(100):d2}\") {{ statements {{ facets(by: [PREDICATE]) {{ key count }} }} }} }}"),
        ("count by kind", (_, _) => "{ entities { facets(by: [KIND]) { key count } } }"),
    ];

    /// <param name="arguments">The statements of each set, in millions: 10 and 50 by default.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        int[] sizes = [Small, .. (arguments.Length == 0 ? ["10", "50"] : arguments).Select(millions => int.Parse(millions, CultureInfo.InvariantCulture) * 1_000_000)];
        var columns = new List<Column>();
        foreach (var size in sizes)
        {
            columns.Add(await MeasureAsync(LargeSet.OfStatements(size)));
        }

        Print("statements", column => $"{column.Set.Statements:N0}");
        Print("image, MB", column => $"{column.Image.Length / 1e6:N0}");
        Print("  bytes a statement", column => $"{column.Image.Length / (double)column.Set.Statements:N0}");
        Print("  written in, s", column => $"{column.Image.Seconds:N1}");
        Print("  peak memory of the writer, MB", column => $"{column.Image.Peak / 1e6:N0}");
        Print("start to first answer, ms", column => $"{column.Start:N0}");
        Print("its own memory at the end, MB", column => $"{column.Private / 1e6:N0}");
        for (var question = 0; question < Questions.Length; question++)
        {
            Print(
                Questions[question].Name + ", ms",
                column => $"{column.Times[question]:N2} ({column.Times[question] / columns[0].Times[question]:N1} x)");
        }

        return 0;

        void Print(string name, Func<Column, string> value) =>
            Console.WriteLine($"{name,-46}{string.Concat(columns.Select(column => $"{value(column),24}"))}");
    }

    private static async Task<Column> MeasureAsync(LargeSet set)
    {
        using var folder = new TemporaryFolder();
        var image = Write(set, folder["large.kg"]);
        using var limit = MemoryLimit.TryCreate(Memory);
        Console.WriteLine(limit is null
            ? "Control groups are not available: the memory of the server is not limited."
            : $"{set.Statements:N0} statements, served with {Memory >> 30} GB.");
        var command = ServerCommand.Product("--image", image.Path, "--Images:MaxSize", $"{64L << 30}");
        using var server = await ServerProcess.StartAsync(limit?.Apply(command) ?? command, """{"query":"{ __typename }"}"""u8.ToArray());
        using var load = new LoadGenerator(1);
        var times = new List<double>();
        foreach (var (name, query) in Questions)
        {
            times.Add(await TimeAsync(set, server, load, name, query));
        }

        return new Column(set, image, server.StartToFirstAnswer.TotalMilliseconds, server.PrivateMemory, times);
    }

    /// <summary>The median; each round asks for something else, so that pages that are not in memory count.</summary>
    private static async Task<double> TimeAsync(LargeSet set, ServerProcess server, LoadGenerator load, string name, Func<LargeSet, Random, string> query)
    {
        var random = new Random(20_261_128);
        var times = new List<double>();
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var request = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["query"] = query(set, random) });
            var clock = Stopwatch.StartNew();
            var answer = await load.OnceAsync(server.Port, request);
            if (round >= 0)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            using var json = JsonDocument.Parse(answer);
            if (json.RootElement.TryGetProperty("errors", out var errors))
            {
                throw new InvalidOperationException($"{name}: {errors}");
            }
        }

        return Statistics.Median(times);
    }

    /// <summary>In a process of its own, whose memory is measured.</summary>
    private static WrittenImage Write(LargeSet set, string path)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(LargeBenchmark).Assembly.Location, "large-write", $"{set.Entities}", path])
            {
                RedirectStandardOutput = true,
            })!;
        var peak = long.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return new WrittenImage(path, new FileInfo(path).Length, clock.Elapsed.TotalSeconds, peak);
    }

    /// <summary>The work of the child process.</summary>
    public static int WriteOnce(int entities, string path)
    {
        LargeImage.Write(new LargeSet(entities), path);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64);
        return 0;
    }

    private static string Any(LargeSet set, Random random) => LargeSet.Id(random.Next(set.Entities));

    private static string Misspelt(string name) => name[..2] + name[3..];

    private sealed record WrittenImage(string Path, long Length, double Seconds, long Peak);

    private sealed record Column(LargeSet Set, WrittenImage Image, double Start, long Private, List<double> Times);
}
