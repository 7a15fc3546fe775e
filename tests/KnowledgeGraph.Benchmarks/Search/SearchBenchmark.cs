using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Search;

/// <summary>
/// Search in 200,000 names: the median time of whole names, beginnings, single words and misspelt names. Peers over the same names
/// and questions: a linear scan for the folded text, which knows no misspellings and no order, and minisearch in Node.js.
/// </summary>
internal static class SearchBenchmark
{
    private const int Names = 200_000;
    private const int Questions = 400;

    public static int Run()
    {
        var random = new Random(7);
        var names = SyntheticNames.Create(Names, random);
        using var graph = FactGraph.Open(SyntheticNames.Image(names));
        var picked = Enumerable.Range(0, Questions).Select(_ => names[random.Next(names.Length)]).ToArray();
        (string Name, string[] Texts)[] rounds =
        [
            ("whole name", picked),
            ("one word", [.. picked.Select(name => name.Split(' ')[0])]),
            ("beginning", [.. picked.Select(name => name[..4])]),
            ("beginnings", [.. picked.Select(name => $"{name.Split(' ')[0][..3]} {name.Split(' ')[1][..3]}")]),
            ("misspelt", [.. picked.Select(SyntheticNames.Misspell)]),
        ];

        var peer = MiniSearch.Measure(names, rounds.Select(round => round.Texts));
        Console.WriteLine(
            $"{"question",-14}{"median µs",11}{"p99 µs",10}{"hits",8}{"scan µs",12}{"minisearch µs",15}{"ratio to minisearch",21}");
        for (var i = 0; i < rounds.Length; i++)
        {
            var (name, texts) = rounds[i];
            Measure(graph, texts);
            var (times, hits) = Measure(graph, texts);
            var scan = Statistics.Median(texts.Take(20).Select(text => Time(() => Scan(names, text))));
            var other = peer is null ? double.NaN : peer[i];
            Console.WriteLine(
                $"{name,-14}{Statistics.Median(times),11:F0}{times.Order().ElementAt(texts.Length * 99 / 100),10:F0}{hits / texts.Length,8:F0}{scan,12:F0}{other,15:F0}{Statistics.Median(times) / other,21:F3}");
        }

        return 0;
    }

    private static (double[] Times, double Hits) Measure(FactGraph graph, string[] texts)
    {
        var hits = 0.0;
        var times = texts.Select(text => Time(() => hits += graph.Search(text).TotalCount)).ToArray();
        return (times, hits);
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static int Scan(string[] names, string text) => names.Count(name => name.Contains(text, StringComparison.OrdinalIgnoreCase));
}
