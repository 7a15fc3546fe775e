namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A token that is cancelled when the time is up or the caller cancels, whichever is first. It is used again for other requests.</summary>
internal sealed class Deadline : IDisposable
{
    private CancellationTokenSource _source = new();
    private CancellationTokenRegistration _caller;

    /// <summary>Starts the time.</summary>
    public CancellationToken Start(TimeSpan limit, CancellationToken caller)
    {
        if (limit != Timeout.InfiniteTimeSpan)
        {
            _source.CancelAfter(limit);
        }

        _caller = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        return _source.Token;
    }

    /// <summary>Stops the time. A source that was cancelled cannot be used again.</summary>
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
