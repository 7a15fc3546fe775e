using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Server.Tests.Engine;
using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graphs.Large;
using Microsoft.Playwright;

namespace KnowledgeGraph.Benchmarks.Wasm;

/// <summary>
/// The engine as WebAssembly, under Node and in headless Chromium, over the shipped facts and over 100,000 statements: its size, the time
/// from the start to the first answer, the first and the later answers of a few queries, and memory. In Chromium also the explorer on a
/// static host, from an empty cache to the first view that can be used.
/// </summary>
internal static class WasmBenchmark
{
    private const int Statements = 100_000;
    private const int DefaultRounds = 5;

    private static readonly (string Name, string Text)[] Queries =
    [
        ("counts", "{ factSet { entityCount statementCount } }"),
        ("50 entities", "{ entities(first: 50) { totalCount nodes { id name kind } } }"),
        ("50 statements with evidence", "{ statements(first: 50) { totalCount nodes { id sentence evidence { source { title } } } } }"),
        ("facets of all statements", "{ statements(first: 1) { facets(by: [PREDICATE]) { key count } } }"),
        ("search", "{ search(text: \"an\", first: 10) { nodes { __typename } } }"),
        ("ranking", "{ ranking(by: PAGE_RANK, first: 10) { nodes { id } } }"),
    ];

    private static readonly NodeFolder Scripts = new("tests", "KnowledgeGraph.Server.Tests", "frontends");

    private static readonly string[] Documents = [.. Queries.Select(static query => query.Text)];

    /// <summary>What a page does: the same as time.mjs does under Node.</summary>
    private const string TimeInPage = """
        async (documents) => {
          const rounds = 50;
          const began = performance.now();
          const { open } = await import(new URL('engine/client.js', location).href);
          const engine = window.engine = await open('facts.kg');
          await engine.execute(documents[0]);
          const start = performance.now() - began;
          const later = [];
          for (const query of documents) {
            const timed = async () => {
              const before = performance.now();
              const { data, errors } = await engine.execute(query);
              if (!data) throw new Error(JSON.stringify(errors));
              return performance.now() - before;
            };
            const first = await timed();
            const times = [];
            for (let round = 0; round < rounds; round++) times.push(await timed());
            later.push({ first, median: times.sort((a, b) => a - b)[rounds / 2] });
          }
          return { start, later };
        }
        """;

    /// <summary>
    /// The operations of the explorer, after the same about other entities have been asked: their first answers, and the median of later ones.
    /// </summary>
    private const string TimeOperations = """
        async (texts) => {
          const rounds = 20;
          const [warmUp, operations] = texts.map((text) => JSON.parse(text));
          const { open } = await import(new URL('engine/client.js', location).href);
          const engine = await open('facts.kg');
          const timed = async (operation) => {
            const before = performance.now();
            const { data, errors } = await engine.execute(...operation);
            if (!data) throw new Error(JSON.stringify(errors));
            return performance.now() - before;
          };
          for (const operation of warmUp) await timed(operation);
          const answers = [];
          for (const operation of operations) {
            const first = await timed(operation);
            const times = [];
            for (let round = 0; round < rounds; round++) times.push(await timed(operation));
            answers.push({ first, median: times.sort((a, b) => a - b)[rounds / 2] });
          }
          return answers;
        }
        """;

    /// <param name="arguments">The number of starts of each; 5 by default.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var rounds = arguments.Length == 0 ? DefaultRounds : int.Parse(arguments[0], CultureInfo.InvariantCulture);
        using var folder = new TemporaryFolder();
        var (exitCode, _, error) = await ChildProgram.RunAsync(
            new ProcessStartInfo("dotnet", [EngineFolder.Kg, "compile", RepositoryFolder.Combine("seeds"), "-o", folder["shipped.kg"]]));
        if (exitCode != 0)
        {
            Console.Error.WriteLine(error);
            return exitCode;
        }

        LargeImage.Write(LargeSet.OfStatements(Statements), folder["large.kg"]);
        Console.WriteLine($"engine, Brotli: {EngineFolder.Files.Sum(static file => new FileInfo(file + ".br").Length):N0} bytes");
        Console.WriteLine($"engine, as it is: {EngineFolder.Files.Sum(static file => new FileInfo(file).Length):N0} bytes");
        (double FirstAnswer, double Memory)[]? starts = null;
        foreach (var image in (string[])["shipped.kg", "large.kg"])
        {
            Console.WriteLine();
            Console.WriteLine($"{image}: {new FileInfo(folder[image]).Length:N0} bytes");
            var underNode = await UnderNodeAsync(folder[image], rounds);
            starts ??= [.. underNode.Select(static each => each.Whole!.Value)];
            Print("Node", underNode);
            Print("Chromium", await InChromiumAsync(folder[image], rounds));
            Console.WriteLine($"  explorer, ms until it can be used: {Format(await ExplorerAsync(folder[image], rounds))}");
            await PrintOperationsAsync(folder[image]);
        }

        Console.WriteLine();
        Console.WriteLine($"Medians of {rounds} starts, and the slowest; later answers are medians of 50.");
        FormRow.Write(new FormRow(
            "WebAssembly, under Node",
            Statistics.Median(starts!.Select(static start => start.FirstAnswer)),
            Statistics.Median(starts!.Select(static start => start.Memory)) / 1e6,
            EngineFolder.Files.Sum(static file => new FileInfo(file).Length) / 1e6,
            await RatesAsync(folder)));
        return 0;
    }

    /// <summary>The processor time of the requests that the servers are asked by the benchmark <c>native</c>, in microseconds.</summary>
    private static async Task<double[]> RatesAsync(TemporaryFolder folder)
    {
        await File.WriteAllBytesAsync(folder["memberships.kg"], Memberships.Compile());
        var requests = FormRequests.All().Select(static each => each.Requests.Select(static body => JsonElement.Parse(body)));
        await File.WriteAllTextAsync(folder["requests.json"], JsonSerializer.Serialize(requests));
        var script = Path.Combine("engine", "rate.mjs");
        var costs = await Scripts.RunAsync(script, EngineFolder.Path, folder["memberships.kg"], folder["requests.json"]);
        return [.. costs.EnumerateArray().Select(static cost => cost.GetDouble())];
    }

    private static async Task<List<Measured>> UnderNodeAsync(string image, int rounds)
    {
        var all = new List<Measured>();
        for (var round = 0; round < rounds; round++)
        {
            var script = Path.Combine("engine", "time.mjs");
            var said = await Scripts.RunAsync(script, EngineFolder.Path, image, JsonSerializer.Serialize(Documents));
            var whole = said.GetProperty("whole");
            all.Add(Measured.Of(said, said.GetProperty("memory").GetInt64()) with
            {
                Whole = (whole.GetProperty("firstAnswer").GetDouble(), whole.GetProperty("memory").GetDouble()),
            });
        }

        return all;
    }

    private static async Task<List<Measured>> InChromiumAsync(string image, int rounds)
    {
        using var site = new EngineSite(image);
        var all = new List<Measured>();
        for (var round = 0; round < rounds; round++)
        {
            await using var context = await Chromium.OpenContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync($"{site.Address}blank.html");
            all.Add(Measured.Of(await page.EvaluateAsync<JsonElement>(TimeInPage, Documents), await MemoryOfPageAsync(context)));
        }

        return all;
    }

    private static async Task<List<double>> ExplorerAsync(string image, int rounds)
    {
        using var site = new EngineSite(image);
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            await using var context = await Chromium.OpenContextAsync();
            var page = await context.NewPageAsync();
            var began = Stopwatch.GetTimestamp();
            await page.GotoAsync($"{site.Address}explore/index.html");
            await page.Locator("main h1").First.WaitForAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return times;
    }

    private static async Task PrintOperationsAsync(string image)
    {
        using var graph = FactGraph.OpenFile(image);
        var operations = ExplorerOperations.Of(graph, offset: 0);
        using var site = new EngineSite(image);
        await using var context = await Chromium.OpenContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{site.Address}blank.html");
        string[] texts = [JsonSerializer.Serialize(ExplorerOperations.Of(graph, offset: 2)), JsonSerializer.Serialize(operations)];
        var answers = await page.EvaluateAsync<JsonElement>(TimeOperations, texts);
        Console.WriteLine("  explorer's operations in Chromium, ms, each after one like it:");
        foreach (var (operation, answer) in operations.Zip(answers.EnumerateArray()))
        {
            var (first, later) = (answer.GetProperty("first").GetDouble(), answer.GetProperty("median").GetDouble());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {operation[2],-30} first {first,16:N1}, later {later,16:N1}"));
        }
    }

    /// <summary>The resident bytes of the process of the page, the largest of its kind. Linux only; 0 elsewhere.</summary>
    private static async Task<long> MemoryOfPageAsync(IBrowserContext context)
    {
        var session = await context.Browser!.NewBrowserCDPSessionAsync();
        var said = (await session.SendAsync("SystemInfo.getProcessInfo"))!.Value;
        return said.GetProperty("processInfo").EnumerateArray()
            .Where(static process => process.GetProperty("type").GetString() == "renderer")
            .Select(static process => $"/proc/{process.GetProperty("id").GetInt32()}/statm")
            .Where(File.Exists)
            .Select(static file => long.Parse(File.ReadAllText(file).Split(' ')[1], CultureInfo.InvariantCulture))
            .Select(static pages => pages * Environment.SystemPageSize)
            .DefaultIfEmpty()
            .Max();
    }

    private static void Print(string name, List<Measured> all)
    {
        var start = Format(all.Select(static each => each.Start));
        Console.WriteLine($"  {name}, ms from start to first answer: {start}; memory {all.Max(static each => each.Memory) / 1e6:N0} MB");
        for (var i = 0; i < Queries.Length; i++)
        {
            var query = i;
            var first = Format(all.Select(each => each.Later[query].First));
            var later = Format(all.Select(each => each.Later[query].Median), "N2");
            Console.WriteLine($"    {Queries[i].Name,-30} first {first,16}, later {later,16}");
        }
    }

    private static string Format(IEnumerable<double> samples, string format = "N0")
    {
        var (median, slowest) = (Statistics.Median(samples), samples.Max());
        return $"{median.ToString(format, CultureInfo.InvariantCulture)} ({slowest.ToString(format, CultureInfo.InvariantCulture)})";
    }

    private sealed record Measured(double Start, (double First, double Median)[] Later, long Memory)
    {
        /// <summary>The first answer since the start of the process, in milliseconds, and its resident bytes then.</summary>
        public (double FirstAnswer, double Memory)? Whole { get; init; }

        public static Measured Of(JsonElement said, long memory) =>
            new(said.GetProperty("start").GetDouble(), [.. said.GetProperty("later").EnumerateArray().Select(TimesOf)], memory);

        private static (double First, double Median) TimesOf(JsonElement query) =>
            (query.GetProperty("first").GetDouble(), query.GetProperty("median").GetDouble());
    }
}
