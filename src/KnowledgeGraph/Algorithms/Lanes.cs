namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Long work in a fixed number of parts that may run at once. How the work is cut does not depend on the machine, and results are to be put
/// together in the order of the lanes: so sums of fractions are the same, bit for bit, on one processor and on many.
/// </summary>
internal static class Lanes
{
    /// <summary>Into how many parts work is cut.</summary>
    public const int Count = 4;

    /// <summary>Work shorter than this is done in one go: to wake another thread would take longer.</summary>
    private const long LeastWork = 1 << 17;

    /// <summary>Runs each part, on this thread and on idle ones of the pool.</summary>
    /// <param name="work">About how many nodes and edges are visited in all.</param>
    /// <exception cref="OperationCanceledException">A part was cancelled.</exception>
    public static void Run(long work, Action<int> part, CancellationToken cancellationToken)
    {
        if (work < LeastWork || Environment.ProcessorCount == 1)
        {
            for (var lane = 0; lane < Count; lane++)
            {
                part(lane);
            }

            return;
        }

        var caller = Environment.CurrentManagedThreadId;
        var looks = 0;
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, Count, options, lane =>
        {
            var before = CancellationMeter.LooksOnThisThread;
            part(lane);
            if (Environment.CurrentManagedThreadId != caller)
            {
                Interlocked.Add(ref looks, CancellationMeter.LooksOnThisThread - before);
            }
        });
        CancellationMeter.CountLooksForThisThread(looks);
    }

    /// <summary>The rows cut into parts of about as many entries: where each begins, and the number of rows at the end.</summary>
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
