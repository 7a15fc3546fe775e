using System.Collections.Immutable;

namespace KnowledgeGraph.Traversal;

/// <summary>The <see cref="RemainingStatements"/> last asked for. Safe for use by many threads.</summary>
internal sealed class RemainingStatementsCache(FactGraph graph)
{
    private readonly RecentComputations<Key, RemainingStatements> _recent = new((key, cancellationToken) =>
        RemainingStatements.Compute(graph, key.Without, key.UndatedSources, cancellationToken));

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RemainingStatements Get(IEnumerable<SourceRow> without, bool undatedSources, CancellationToken cancellationToken) =>
        _recent.Get(new Key([.. without.Distinct().Order()], undatedSources), cancellationToken);

    private sealed record Key(ImmutableArray<SourceRow> Without, bool UndatedSources)
    {
        public bool Equals(Key? other) =>
            other is not null && UndatedSources == other.UndatedSources && Without.AsSpan().SequenceEqual(other.Without.AsSpan());

        public override int GetHashCode() => HashCode.Combine(UndatedSources, Without.Length);
    }
}
