namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Counts what reading a list looks at: its rows, and whatever conditions on related entities look at for each of them. It makes long
/// reading stop, when the client has gone and when the bound is passed.
/// </summary>
/// <param name="limit">The most steps; past it conditions answer at once, and what they answer means nothing.</param>
internal ref struct FilterWork(int limit, CancellationToken cancellationToken)
{
    // Looking at the token costs more than looking at a row.
    private const int StepsBetweenCancellationChecks = 4096;

    private int _steps;

    /// <summary>Whether the bound has been passed.</summary>
    public readonly bool IsExhausted => _steps > limit;

    /// <summary>Counts one row; false when there have been enough.</summary>
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
