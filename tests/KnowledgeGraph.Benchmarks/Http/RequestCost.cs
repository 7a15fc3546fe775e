namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>The cost of one request for a server.</summary>
/// <param name="Microseconds">Processor time.</param>
/// <param name="Allocated">Bytes on the managed heap.</param>
internal readonly record struct RequestCost(double Microseconds, double Allocated)
{
    /// <summary>The medians of several rounds.</summary>
    public static RequestCost Median(IReadOnlyCollection<RequestCost> rounds) =>
        new(Statistics.Median(rounds.Select(round => round.Microseconds)), Statistics.Median(rounds.Select(round => round.Allocated)));
}
