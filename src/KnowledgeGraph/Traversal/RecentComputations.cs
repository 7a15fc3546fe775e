using KnowledgeGraph.Structure;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The results last asked for: filters are compiled once for each field and request, and mostly for the same sources and days. Safe for
/// use by many threads.
/// </summary>
internal sealed class RecentComputations<TKey, TResult>(Func<TKey, CancellationToken, TResult> compute)
    where TKey : IEquatable<TKey>
    where TResult : class
{
    private const int Capacity = 4;

    private readonly Lock _gate = new();

    // The last used first.
    private readonly List<(TKey Key, SharedComputation<TResult> Computation)> _entries = [];

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public TResult Get(TKey key, CancellationToken cancellationToken)
    {
        SharedComputation<TResult> computation;
        lock (_gate)
        {
            var index = _entries.FindIndex(entry => entry.Key.Equals(key));
            var entry = index >= 0 ? _entries[index] : (key, new(token => compute(key, token)));
            if (index >= 0)
            {
                _entries.RemoveAt(index);
            }
            else if (_entries.Count == Capacity)
            {
                _entries.RemoveAt(Capacity - 1);
            }

            _entries.Insert(0, entry);
            computation = entry.Computation;
        }

        return computation.Get(cancellationToken);
    }
}
