namespace KnowledgeGraph.Structure;

/// <summary>
/// Something that is computed when first asked for, and then kept. Of several who ask at once one computes and the others wait; should the
/// one give up, the next in turn takes over.
/// </summary>
internal sealed class SharedComputation<T>(Func<CancellationToken, T> compute)
    where T : class
{
    // A lock wakes whoever waits for it at once, but cannot be left on a token.
    private static readonly TimeSpan LongestDeafness = TimeSpan.FromMilliseconds(10);

    private readonly Lock _turn = new();
    private T? _value;

    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled; nothing is kept of that.
    /// </exception>
    public T Get(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _value) is { } value)
        {
            return value;
        }

        while (!_turn.TryEnter(LongestDeafness))
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
}
