using System.Diagnostics;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Image;

/// <summary>
/// Opening image files of 1,000 and 1,000,000 statements, verified at once and later: alone, with a first query (an entity by its
/// id and its statements), and with a first path, which takes working memory for every entity; and the whole life of a process that
/// opens and asks. The small image is the peer of the large one.
/// </summary>
internal static class OpenBenchmark
{
    private const int Rounds = 15;
    private static readonly int[] Sizes = [1_000, 1_000_000];

    public static int Run()
    {
        var files = Sizes.Select(Write).ToArray();
        try
        {
            Console.WriteLine(
                $"{"",-34}{"1,000 (ms)",12}{"1,000,000 (ms)",16}{"ratio",8}   ({new FileInfo(files[0]).Length / 1e6:F1} and {new FileInfo(files[1]).Length / 1e6:F1} MB, {Environment.ProcessorCount} processors)");
            foreach (var verification in Enum.GetValues<ImageVerification>())
            {
                Report($"{verification}: open", files, file => TimeOf(() => FactGraph.OpenFile(file, verification).Dispose()));
                Report($"{verification}: open and first query", files, file => TimeOf(() => OpenAndAsk(file, verification)));
                Report($"{verification}: open and first path", files, file => TimeOf(() => OpenAndFindPath(file, verification)));
                Report($"{verification}: process start to end", files, file => TimeOf(() => StartProcess(file, verification)));
            }

            Report("Deferred: open and VerifyAsync", files, file => TimeOf(() => Verify(file)));
            return 0;
        }
        finally
        {
            Array.ForEach(files, File.Delete);
        }
    }

    /// <summary>The work of the child process.</summary>
    public static int RunOnce(string file, string verification)
    {
        OpenAndAsk(file, Enum.Parse<ImageVerification>(verification));
        return 0;
    }

    private static void Report(string name, string[] files, Func<string, double> measure)
    {
        Array.ForEach(files, file => measure(file));
        var rounds = Enumerable.Range(0, Rounds).Select(_ => files.Select(measure).ToArray()).ToArray();
        var small = Statistics.Median(rounds.Select(round => round[0]));
        var large = Statistics.Median(rounds.Select(round => round[1]));
        Console.WriteLine($"{name,-34}{small,12:F2}{large,16:F2}{large / small,8:F2}");
    }

    private static void OpenAndAsk(string file, ImageVerification verification)
    {
        using var graph = FactGraph.OpenFile(file, verification);
        if (!graph.TryFindEntity(SyntheticImage.Id(3), out var station)
            || station.Statements.Count(fact => fact.Object.AsEntity().Name.Length > 0) != 4)
        {
            throw new InvalidOperationException("The query has another answer.");
        }
    }

    private static void OpenAndFindPath(string file, ImageVerification verification)
    {
        using var graph = FactGraph.OpenFile(file, verification);
        graph.TryFindEntity(SyntheticImage.Id(3), out var from);
        graph.TryFindEntity(SyntheticImage.Id(5), out var to);
        if (ShortestPath.Find(from, to, EdgeFilter.Compile(graph, new EdgeFilterOptions()))?.Length != 2)
        {
            throw new InvalidOperationException("The path has another length.");
        }
    }

    private static void Verify(string file)
    {
        using var graph = FactGraph.OpenFile(file, ImageVerification.Deferred);
        graph.VerifyAsync().GetAwaiter().GetResult();
    }

    private static void StartProcess(string file, ImageVerification verification)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(OpenBenchmark).Assembly.Location, "open-once", file, verification.ToString()]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
        }
    }

    private static double TimeOf(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Write(int statements)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, SyntheticImage.Create(statements));
        return file;
    }
}
