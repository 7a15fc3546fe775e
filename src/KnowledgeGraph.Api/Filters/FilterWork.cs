namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Counts the rows examined while a list is read, including those examined by conditions on related entities. Stops if the client
/// disconnects or the limit is exceeded.
/// </summary>
/// <param name="limit">The maximum number of steps; beyond it conditions return immediately with a meaningless result.</param>
internal ref struct FilterWork(int limit, CancellationToken cancellationToken)
{
    // Polling the token costs more than examining a row.
    private const int StepsBetweenCancellationChecks = 4096;

    private int _steps;

    /// <summary>Whether the limit was exceeded.</summary>
    public readonly bool IsExhausted => _steps > limit;

    /// <summary>Counts one row; false if the limit was exceeded.</summary>
    public bool Step()
    {
        if (IsExhausted)
        {
            return false;
        }

        if (++_steps % StepsBetweenCancellationChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return !IsExhausted;
    }
}
