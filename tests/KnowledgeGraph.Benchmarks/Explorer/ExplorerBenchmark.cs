using System.Globalization;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Testing;
using KnowledgeGraph.Testing.Graphs.Large;
using Microsoft.Playwright;

namespace KnowledgeGraph.Benchmarks.Explorer;

/// <summary>
/// The explorer as a person meets it, in headless Chromium: bytes and time of the first view, and the time from each interaction to the
/// page that answers it, over the shipped facts and over 200,000 entities, of which one has 10,000 relations. The parts of the explorer
/// that a view needs are fetched when it is first opened; that is included.
/// </summary>
internal static class ExplorerBenchmark
{
    private const int Entities = 200_000;
    private const int Relations = 10_000;
    private const int DefaultRounds = 7;

    /// <summary>When the first view can be used: its heading is there, and the field to search in.</summary>
    private const string NoteUsable = """
        new MutationObserver((_, observer) => {
          if (document.querySelector('main h1') && document.querySelector('main input')) { window.usable = performance.now(); observer.disconnect(); }
        }).observe(document, { childList: true, subtree: true });
        """;

    private const string FirstViewBytes =
        "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + entry.encodedBodySize, 0)";

    /// <param name="arguments">The number of visits of each set; 7 by default.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var rounds = arguments.Length == 0 ? DefaultRounds : int.Parse(arguments[0], CultureInfo.InvariantCulture);
        using var folder = new TemporaryFolder();
        var set = new LargeSet(Entities) { Hubs = Entities / Relations };
        LargeImage.Write(set, folder["large.kg"]);
        Column[] columns =
        [
            await MeasureAsync("shipped", ServerCommand.Product(), Interaction.Visit("nato", "NATO", "Person"), rounds),
            await MeasureAsync(
                $"{Entities:N0} entities",
                ServerCommand.Product("--image", folder["large.kg"]),
                Interaction.Visit(LargeSet.Id(0), LargeSet.Name(0), "Hub"),
                rounds),
        ];

        Print("", static column => column.Set);
        Print("first view, bytes on the wire", static column => $"{column.Bytes:N0}");
        Print("first view, ms until it can be used", static column => Format(column.Usable));
        for (var i = 0; i < columns[0].Times.Count; i++)
        {
            var step = i;
            Print($"{columns[0].Times[i].Name}, ms", column => Format(column.Times[step].Samples));
        }

        Console.WriteLine($"Medians of {rounds} visits, and the slowest.");
        return 0;

        void Print(string name, Func<Column, string> value) => Console.WriteLine($"{name,-40}{string.Concat(columns.Select(column => $"{value(column),24}"))}");
    }

    private static string Format(IReadOnlyList<double> samples) => $"{Statistics.Median([.. samples]):N0} ({samples.Max():N0})";

    private static async Task<Column> MeasureAsync(string name, ServerCommand command, IReadOnlyList<Interaction> visit, int rounds)
    {
        using var server = await ServerProcess.StartAsync(command, """{"query":"{ __typename }"}"""u8.ToArray());
        var usable = new List<double>();
        var times = visit.Select(static step => (step.Name, Samples: new List<double>())).ToList();
        var bytes = 0;

        // The first visit compiles code and plans: it does not count.
        for (var round = -1; round < rounds; round++)
        {
            await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 860 } });
            var page = await context.NewPageAsync();
            await page.AddInitScriptAsync(NoteUsable);
            await page.GotoAsync($"http://127.0.0.1:{server.Port}/explore");
            await page.WaitForFunctionAsync("() => window.usable");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            bytes = await page.EvaluateAsync<int>(FirstViewBytes);
            if (round >= 0)
            {
                usable.Add(await page.EvaluateAsync<double>("() => window.usable"));
            }

            for (var i = 0; i < visit.Count; i++)
            {
                var time = await page.EvaluateAsync<double>(visit[i].Script);
                if (round >= 0)
                {
                    times[i].Samples.Add(time);
                }
            }
        }

        return new Column(name, bytes, usable, times);
    }

    private sealed record Column(string Set, int Bytes, List<double> Usable, List<(string Name, List<double> Samples)> Times);
}
