namespace KnowledgeGraph.Benchmarks.Http.Soak;

/// <summary>The memory of a server at one moment, in bytes.</summary>
/// <param name="Heap">In use on the managed heap after a full collection.</param>
/// <param name="WorkingSet">Of the process.</param>
internal readonly record struct MemorySample(long Heap, long WorkingSet)
{
    /// <summary>The tolerance: documents and buffers that happen to be alive, and memory that the runtime keeps for them.</summary>
    private const double Tolerance = 1.05;

    /// <summary>Whether the last third of the samples holds no more than the one before it; the first is for caches to fill.</summary>
    public static bool IsFlat(IReadOnlyList<MemorySample> samples)
    {
        var (middle, last) = (Middle(samples), Last(samples));
        return last.Heap <= middle.Heap * Tolerance && last.WorkingSet <= middle.WorkingSet * Tolerance;
    }

    /// <summary>The medians of the middle third.</summary>
    public static MemorySample Middle(IReadOnlyList<MemorySample> samples) =>
        Median(samples.Skip(samples.Count / 3).Take(samples.Count / 3));

    /// <summary>The medians of the last third.</summary>
    public static MemorySample Last(IReadOnlyList<MemorySample> samples) => Median(samples.Skip(samples.Count * 2 / 3));

    public override string ToString() => $"heap {Heap / 1e6:F1} MB, working set {WorkingSet / 1e6:F1} MB";

    private static MemorySample Median(IEnumerable<MemorySample> samples)
    {
        var all = samples.ToArray();
        return new MemorySample(
            (long)Statistics.Median(all.Select(sample => (double)sample.Heap)),
            (long)Statistics.Median(all.Select(sample => (double)sample.WorkingSet)));
    }
}
