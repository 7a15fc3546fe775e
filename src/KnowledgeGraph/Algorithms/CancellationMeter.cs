namespace KnowledgeGraph.Algorithms;

/// <summary>Looks at a cancellation token once for every 65,536 units of work: a look costs nothing then, and is never 1 ms away.</summary>
internal struct CancellationMeter(CancellationToken cancellationToken)
{
    private const int WorkBetweenChecks = 1 << 16;

    private int _left;

    /// <summary>Counts the visit of a node and of <paramref name="edges"/> edges.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Spend(int edges)
    {
        if ((_left -= edges + 1) >= 0)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        _left = WorkBetweenChecks;
    }
}
