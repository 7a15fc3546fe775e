using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Structure;

/// <summary>
/// The structure of a graph: centrality, components, communities and the costs of statements. Under the default filter each result is
/// computed on first use and kept for the life of the graph; under others it is kept for the four filters that were used last. Safe for use
/// by many threads: if several ask for the same result at once, one computes it.
/// </summary>
/// <remarks>
/// The results kept take, for each of these filters, 8 bytes per entity and 4 per edge for the structure, 12 per entity for each ranking
/// and 8 for each partition.
/// </remarks>
public sealed class GraphStructure
{
    private readonly FilteredStructure _default;
    private readonly SharedComputation<StatementCosts> _statementCosts;
    private readonly RecentComputations<FilterKey, FilteredStructure> _filtered =
        new(static (key, _) => new FilteredStructure(() => key.Filter));

    internal GraphStructure(FactGraph graph)
    {
        var everything = new Lazy<EdgeFilter>(() => EdgeFilter.Compile(graph, new EdgeFilterOptions()));
        _default = new FilteredStructure(() => everything.Value);
        _statementCosts = new(cancellation => Traversal.StatementCosts.Compute(graph, cancellation));
    }

    /// <summary>
    /// Whether a computation keeps to the thread that asks for it. Otherwise a long one takes all processors, which is right for a program
    /// with one user and wrong for a server.
    /// </summary>
    public bool UsesOneThread { get; set; }

    /// <summary>The results that are computed in the background.</summary>
    internal BackgroundWork Background { get; } = new("Graph structure");

    /// <summary>Returns the entities and edges that <paramref name="filter"/> allows. Its maximum length has no meaning here.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SimpleGraph Projection(EdgeFilter filter, CancellationToken cancellationToken = default) =>
        Under(filter, cancellationToken).Projection.Get(cancellationToken);

    /// <summary>Ranks the entities that <paramref name="filter"/> allows by importance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public NodeRanking Ranking(CentralityMeasure by, EdgeFilter filter, CancellationToken cancellationToken = default) =>
        RankingOf(Under(filter, cancellationToken), by).Get(cancellationToken);

    /// <summary>Finds the connected components under <paramref name="filter"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Partition Components(EdgeFilter filter, CancellationToken cancellationToken = default) =>
        Under(filter, cancellationToken).Components.Get(cancellationToken);

    /// <summary>Finds the communities under <paramref name="filter"/>: groups with more relations inside than to other groups.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CommunityPartition Communities(EdgeFilter filter, CancellationToken cancellationToken = default) =>
        Under(filter, cancellationToken).Communities.Get(cancellationToken);

    /// <summary>
    /// <see cref="Projection"/> under the default filter, computed in the background once for all who ask; cancelled with
    /// <see cref="CancelBackground"/>.
    /// </summary>
    public Task<SimpleGraph> BeginProjection() => _default.Projection.Begin(Background);

    /// <summary><see cref="Ranking"/> under the default filter, in the background as <see cref="BeginProjection"/> is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public Task<NodeRanking> BeginRanking(CentralityMeasure by) => RankingOf(_default, by).Begin(Background);

    /// <summary><see cref="Components"/> under the default filter, in the background as <see cref="BeginProjection"/> is.</summary>
    public Task<Partition> BeginComponents() => _default.Components.Begin(Background);

    /// <summary><see cref="Communities"/> under the default filter, in the background as <see cref="BeginProjection"/> is.</summary>
    public Task<CommunityPartition> BeginCommunities() => _default.Communities.Begin(Background);

    /// <summary>
    /// Ends what is being computed in the background, without waiting for that. It begins anew when it is asked for again.
    /// </summary>
    public void CancelBackground() => Background.Cancel();

    /// <summary>Returns the cost of a step along each statement when paths are chosen by credibility.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public StatementCosts StatementCosts(CancellationToken cancellationToken = default) => _statementCosts.Get(cancellationToken);

    private static SharedComputation<NodeRanking> RankingOf(FilteredStructure structure, CentralityMeasure by) =>
        (uint)by < (uint)structure.Rankings.Length
            ? structure.Rankings[(int)by]
            : throw new ArgumentOutOfRangeException(nameof(by), by, "There is no such measure.");

    private FilteredStructure Under(EdgeFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault ? _default : _filtered.Get(new FilterKey(filter), cancellationToken);
    }

    /// <summary>A filter, by what it allows.</summary>
    private readonly record struct FilterKey(EdgeFilter Filter)
    {
        public bool Equals(FilterKey other) => ReferenceEquals(Filter, other.Filter) || Filter.Key == other.Filter.Key;

        public override int GetHashCode() => Filter.Key.GetHashCode(StringComparison.Ordinal);
    }
}
