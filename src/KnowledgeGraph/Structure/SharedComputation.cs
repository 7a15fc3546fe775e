namespace KnowledgeGraph.Structure;

/// <summary>
/// A value that is computed on first use and then kept. If several threads ask at once, one computes and the others wait; if its
/// computation fails or is cancelled, the next in turn takes over.
/// </summary>
internal sealed class SharedComputation<T>(Func<CancellationToken, T> compute)
    where T : class
{
    // A lock wakes its waiters at once but cannot be abandoned when a token is cancelled, so waiting is interrupted this often to check.
    private static readonly TimeSpan CancellationPollInterval = TimeSpan.FromMilliseconds(10);

    private readonly Lock _turn = new();
    private readonly Lock _starting = new();
    private T? _value;
    private Task<T>? _begun;

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; no result is kept.</exception>
    public T Get(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _value) is { } value)
        {
            return value;
        }

        while (!_turn.TryEnter(CancellationPollInterval))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        try
        {
            if (_value is null)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Volatile.Write(ref _value, compute(cancellationToken));
            }

            return _value;
        }
        finally
        {
            _turn.Exit();
        }
    }

    /// <summary>Has the value computed in the background, unless it is known or being computed there already.</summary>
    public Task<T> Begin(BackgroundWork background)
    {
        if (Volatile.Read(ref _begun) is { IsCompletedSuccessfully: true } known)
        {
            return known;
        }

        lock (_starting)
        {
            if (_begun is null or { IsFaulted: true } or { IsCanceled: true })
            {
                Volatile.Write(ref _begun, Volatile.Read(ref _value) is { } value ? Task.FromResult(value) : background.Start(Get));
            }

            return _begun;
        }
    }
}
