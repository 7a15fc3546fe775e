namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>
/// Wakes everybody who waits, when the facts change and from time to time. It holds no events and no list of subscribers: a woken
/// subscriber reads what is served now, so that a slow one misses the states in between and costs nothing.
/// </summary>
internal sealed class ChangeBroadcast : IDisposable
{
    private readonly Timer _timer;
    private TaskCompletionSource _next = Create();

    /// <param name="interval">How long a subscriber sleeps at most.</param>
    public ChangeBroadcast(TimeSpan interval) =>
        _timer = new Timer(static broadcast => ((ChangeBroadcast)broadcast!).Wake(), this, interval, interval);

    /// <summary>Ends at the next change. Take it before looking at what is served: then none is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Wakes everybody.</summary>
    public void Wake() => Interlocked.Exchange(ref _next, Create()).SetResult();

    /// <inheritdoc />
    public void Dispose() => _timer.Dispose();

    // Subscribers continue on other threads: the caller that wakes them has other things to do.
    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
