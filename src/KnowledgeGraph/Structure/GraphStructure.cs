using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Structure;

/// <summary>
/// The structure of a graph and what follows from it. Under the filter that lets through what people mean when they say nothing, each thing
/// is computed when first asked for, once, and kept as long as the graph is; under any other it is computed anew. Safe for use by many
/// threads: of several who ask for the same thing at once one computes it.
/// </summary>
/// <remarks>
/// What is kept takes 8 bytes an entity and 4 an edge for the structure, 12 an entity for each ranking and 8 for each partition.
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

    /// <summary>
    /// The entities and edges that <paramref name="filter"/> lets through, without its longest length, which has no meaning here.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SimpleGraph Projection(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault ? _projection.Get(cancellationToken) : SimpleGraph.Project(filter, cancellationToken);
    }

    /// <summary>The entities that <paramref name="filter"/> lets through, by how much they matter.</summary>
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

    /// <summary>Which entities hang together by what <paramref name="filter"/> lets through.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Partition Components(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault
            ? _components.Get(cancellationToken)
            : ConnectedComponents.Find(SimpleGraph.Project(filter, cancellationToken), cancellationToken);
    }

    /// <summary>Which entities are joined more among themselves than with others.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CommunityPartition Communities(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.IsDefault
            ? _communities.Get(cancellationToken)
            : CommunityPartition.Compute(SimpleGraph.Project(filter, cancellationToken), cancellationToken);
    }

    /// <summary>What steps cost where credibility counts.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public StatementCosts StatementCosts(CancellationToken cancellationToken = default) => _statementCosts.Get(cancellationToken);
}
