using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Structure;

/// <summary>
/// The structure of a graph: centrality, components, communities and the costs of statements. Under the default filter each result is
/// computed on first use and kept for the life of the graph; under any other it is computed anew. Safe for use by many threads: if several
/// ask for the same result at once, one computes it.
/// </summary>
/// <remarks>
/// The results kept take 8 bytes per entity and 4 per edge for the structure, 12 per entity for each ranking and 8 for each partition.
/// </remarks>
public sealed class GraphStructure
{
    private readonly SharedComputation<StatementCosts> _statementCosts;
    private readonly SharedComputation<SimpleGraph> _projection;
    private readonly SharedComputation<NodeRanking>[] _rankings;
    private readonly SharedComputation<Partition> _components;
    private readonly SharedComputation<CommunityPartition> _communities;

    internal GraphStructure(FactGraph graph)
    {
        var everything = new Lazy<EdgeFilter>(() => EdgeFilter.Compile(graph, new EdgeFilterOptions()));
        _statementCosts = new(cancellation => Traversal.StatementCosts.Compute(graph, cancellation));
        _projection = new(cancellation => SimpleGraph.Project(everything.Value, cancellation));
        _rankings = Array.ConvertAll(
            Enum.GetValues<CentralityMeasure>(),
            by => new SharedComputation<NodeRanking>(cancellation => NodeRanking.Compute(_projection.Get(cancellation), by, cancellation)));
        _components = new(cancellation => ConnectedComponents.Find(_projection.Get(cancellation), cancellation));
        _communities = new(cancellation => CommunityPartition.Compute(_projection.Get(cancellation), cancellation));
    }

    /// <summary>Returns the entities and edges that <paramref name="filter"/> allows. Its maximum length has no meaning here.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SimpleGraph Projection(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault ? _projection.Get(cancellationToken) : SimpleGraph.Project(filter, cancellationToken);
    }

    /// <summary>Ranks the entities that <paramref name="filter"/> allows by importance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public NodeRanking Ranking(CentralityMeasure by, EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if ((uint)by >= (uint)_rankings.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(by), by, "There is no such measure.");
        }

        return filter.IsDefault
            ? _rankings[(int)by].Get(cancellationToken)
            : NodeRanking.Compute(SimpleGraph.Project(filter, cancellationToken), by, cancellationToken);
    }

    /// <summary>Finds the connected components under <paramref name="filter"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Partition Components(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault
            ? _components.Get(cancellationToken)
            : ConnectedComponents.Find(SimpleGraph.Project(filter, cancellationToken), cancellationToken);
    }

    /// <summary>Finds the communities under <paramref name="filter"/>: groups with more relations inside than to other groups.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CommunityPartition Communities(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault
            ? _communities.Get(cancellationToken)
            : CommunityPartition.Compute(SimpleGraph.Project(filter, cancellationToken), cancellationToken);
    }

    /// <summary>Returns the cost of a step along each statement when paths are chosen by credibility.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public StatementCosts StatementCosts(CancellationToken cancellationToken = default) => _statementCosts.Get(cancellationToken);
}
