using System.Diagnostics;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>
/// How long after a cancellation everything that can be long goes on. Each is cancelled at moments spread over its whole run; what counts
/// is the longest of them, and the processor time of it where others use the processors too.
/// </summary>
internal static class CancellationBenchmark
{
    private const int Moments = 12;
    private const double LongestRun = 2_000;

    public static void Run(FactGraph graph, (Entity From, Entity To)[] pairs)
    {
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions());
        var structure = SimpleGraph.Project(filter);
        var (from, to) = pairs[0];
        (string Name, Action<CancellationToken> Work)[] works =
        [
            ("projection", token => SimpleGraph.Project(filter, token)),
            ("ranking by degree", token => NodeRanking.Compute(structure, CentralityMeasure.Degree, token)),
            ("ranking by PageRank", token => NodeRanking.Compute(structure, CentralityMeasure.PageRank, token)),
            ("ranking by closeness", token => NodeRanking.Compute(structure, CentralityMeasure.Closeness, token)),
            ("ranking by betweenness", token => NodeRanking.Compute(structure, CentralityMeasure.Betweenness, token)),
            ("components", token => ConnectedComponents.Find(structure, token)),
            ("communities", token => CommunityPartition.Compute(structure, token)),
            ("similar entities", token => NeighbourSimilarity.MostSimilar(structure, 0, SimilarityMeasure.Jaccard, 100, token)),
            ("1,000 simple paths", token => ShortestSimplePaths.Find(from, to, filter, 1_000, token)),
            ("1,000 by credibility", token => ShortestSimplePaths.Find(from, to, filter, 1_000, PathWeighting.Credibility, token)),
            ("10,000 shortest paths", token => AllShortestPaths.Find(from, to, filter, AllShortestPaths.MaxCount, token)),
            ("4 hops, 100,000 entities", token => Neighbourhood.Find(from, filter, 4, Neighbourhood.MaxLimit, cancellationToken: token)),
            ("20 entities tied", token => Connection.Find([.. pairs.Take(20).Select(pair => pair.From)], filter, 1_000, token)),
            ("search, misspelt", token => graph.Search("Adda Arrden Bich", null, 0, 1_000, token)),
        ];
        Console.WriteLine($"{"cancelled at many moments",-34}{"whole run ms",14}{"longest ms",12}{"wanted",9}");
        foreach (var (name, work) in works)
        {
            var whole = Delay(work, LongestRun, out _);
            var longest = Enumerable.Range(1, Moments)
                .Max(moment => Delay(work, moment * Math.Min(whole, LongestRun) / (Moments + 1), out var delay) < 0 ? 0 : delay);
            Console.WriteLine($"{name,-34}{whole,14:F0}{longest,12:F1}{50,9}");
        }
    }

    /// <summary>How long it ran, in milliseconds, when cancelled after <paramref name="moment"/>.</summary>
    /// <param name="delay">How long after the cancellation; 0 when it had ended before.</param>
    private static double Delay(Action<CancellationToken> work, double moment, out double delay)
    {
        using var cancellation = new CancellationTokenSource();
        var cancelledAt = 0L;
        var start = Stopwatch.GetTimestamp();
        var canceller = new Thread(() =>
        {
            Thread.Sleep(TimeSpan.FromMilliseconds(moment));
            Volatile.Write(ref cancelledAt, Stopwatch.GetTimestamp());
            cancellation.Cancel();
        });
        canceller.Start();
        delay = 0;
        try
        {
            work(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            delay = Stopwatch.GetElapsedTime(Volatile.Read(ref cancelledAt)).TotalMilliseconds;
        }

        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        canceller.Join();
        return elapsed;
    }
}
