namespace KnowledgeGraph.Algorithms;

/// <summary>Looks at a cancellation token once for every 65,536 units of work: a look costs nothing then, and is never 1 ms away.</summary>
internal struct CancellationMeter(CancellationToken cancellationToken)
{
    /// <summary>The most work between two looks, the edges of one node not split.</summary>
    internal const int WorkBetweenLooks = 1 << 16;

    [ThreadStatic]
    private static int _looks;

    private int _left;

    /// <summary>
    /// How often this thread, or another for it, has looked at a token: from this tests know that long work is never deaf for long.
    /// </summary>
    internal static int LooksOnThisThread => _looks;

    /// <summary>Adds the looks of others that worked for this thread.</summary>
    internal static void CountLooksForThisThread(int looks) => _looks += looks;

    /// <summary>Counts the visit of a node and of <paramref name="edges"/> edges.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Spend(int edges)
    {
        if ((_left -= edges + 1) >= 0)
        {
            return;
        }

        _looks++;
        cancellationToken.ThrowIfCancellationRequested();
        _left = WorkBetweenLooks;
    }
}
