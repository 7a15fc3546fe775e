namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>
/// The rows of the benchmark: what a question took here and at a peer, by the clock and in processor time, and the ratios.
/// </summary>
internal static class GraphTable
{
    public static void AddHeader() => Console.WriteLine(
        $"{"question",-34}{"beside",-28}{"µs",12}{"peer µs",14}{"ratio",10}   {"processor µs",13}{"peer µs",14}{"ratio",10}{"wanted",9}");

    /// <param name="wanted">The greatest ratio that is good enough; null where it is only for information.</param>
    public static void Add(string question, Measurement own, string peer, Measurement other, double? wanted = null) => Console.WriteLine(
        $"{question,-34}{peer,-28}{own.Elapsed,12:F1}{other.Elapsed,14:F1}{own.Elapsed / other.Elapsed,10:F4}   "
        + $"{own.Processor,13:F1}{other.Processor,14:F1}{own.Processor / other.Processor,10:F4}{wanted,9:F3}");

    /// <summary>A row when the peer has answered.</summary>
    public static void Add(string question, Measurement own, GraphPeer.Answer peer, string name, double? wanted = null)
    {
        if (peer.Times.TryGetValue(name, out var other))
        {
            Add(question, own, peer.Name, other, wanted);
        }
    }
}
