using KnowledgeGraph.Structure;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The <see cref="RemainingStatements"/> last asked for: filters are compiled once for each field and request, and mostly for the same
/// sources. Safe for use by many threads.
/// </summary>
internal sealed class RemainingStatementsCache(FactGraph graph)
{
    private const int Capacity = 4;

    private readonly Lock _gate = new();

    // The last used first.
    private readonly List<Entry> _entries = [];

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RemainingStatements Get(IEnumerable<SourceRow> without, bool undatedSources, CancellationToken cancellationToken)
    {
        SourceRow[] sources = [.. without.Distinct().Order()];
        SharedComputation<RemainingStatements> computation;
        lock (_gate)
        {
            var index = _entries.FindIndex(entry => entry.UndatedSources == undatedSources && entry.Without.SequenceEqual(sources));
            var entry = index >= 0
                ? _entries[index]
                : new Entry(sources, undatedSources, new(token => RemainingStatements.Compute(graph, sources, undatedSources, token)));
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

    private sealed record Entry(SourceRow[] Without, bool UndatedSources, SharedComputation<RemainingStatements> Computation);
}
