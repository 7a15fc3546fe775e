using KnowledgeGraph.Structure;

namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Long work in a fixed number of parts that may run in parallel. The division does not depend on the machine, and callers combine results
/// in the order of the lanes, so sums of fractions are the same, bit for bit, on one processor and on many.
/// </summary>
internal static class Lanes
{
    /// <summary>The number of parts.</summary>
    public const int Count = 4;

    /// <summary>Shorter work runs on the calling thread: waking another would take longer.</summary>
    private const long MinParallelWork = 1 << 17;

    /// <summary>
    /// Runs each part: on this thread and on idle threads of the pool, or on this thread alone where the graph says so
    /// (<see cref="GraphStructure.UsesOneThread"/>).
    /// </summary>
    /// <param name="structure">What the work is on.</param>
    /// <param name="work">The approximate number of nodes and edges visited in total.</param>
    /// <exception cref="OperationCanceledException">A part was cancelled.</exception>
    public static void Run(SimpleGraph structure, long work, Action<int> part, CancellationToken cancellationToken)
    {
        if (work < MinParallelWork || Environment.ProcessorCount == 1 || structure.Graph.Structure.UsesOneThread)
        {
            for (var lane = 0; lane < Count; lane++)
            {
                part(lane);
            }

            return;
        }

        var caller = Environment.CurrentManagedThreadId;
        var polls = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, Count, options, lane =>
        {
            var before = CancellationMeter.PollsOnThisThread;
            part(lane);
            if (Environment.CurrentManagedThreadId != caller)
            {
                Interlocked.Add(ref polls, CancellationMeter.PollsOnThisThread - before);
            }
        });
        CancellationMeter.AddPollsOfOtherThreads(polls);
    }

    /// <summary>
    /// Divides rows into parts with about the same number of entries: the first row of each part, and the number of rows at the end.
    /// </summary>
    public static int[] Cut(CompressedRows rows)
    {
        var bounds = new int[Count + 1];
        bounds[Count] = rows.Count;
        for (var lane = 1; lane < Count; lane++)
        {
            bounds[lane] = rows.RowOfEntry((int)((long)rows.EntryCount * lane / Count));
        }

        return bounds;
    }
}
