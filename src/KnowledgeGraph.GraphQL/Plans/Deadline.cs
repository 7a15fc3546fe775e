namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// A token that is cancelled when the time limit passes or the caller cancels, whichever comes first. It is reused by other requests.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private CancellationTokenSource _source = new();
    private CancellationTokenRegistration _caller;

    /// <summary>Starts the clock.</summary>
    public CancellationToken Start(TimeSpan limit, CancellationToken caller)
    {
        if (limit != Timeout.InfiniteTimeSpan)
        {
            _source.CancelAfter(limit);
        }

        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        return _source.Token;
    }

    /// <summary>Stops the clock. A source that was cancelled cannot be reused, and is replaced.</summary>
    public void Stop()
    {
        _caller.Dispose();
        if (!_source.TryReset())
        {
            _source.Dispose();
            _source = new CancellationTokenSource();
        }
    }

    public void Dispose()
    {
        _caller.Dispose();
        _source.Dispose();
    }
}
