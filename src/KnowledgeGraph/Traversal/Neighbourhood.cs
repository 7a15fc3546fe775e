namespace KnowledgeGraph.Traversal;

/// <summary>The entities within a number of steps of one, breadth-first, with a count of those omitted.</summary>
/// <remarks>
/// O(edges of the entities expanded + edges of the entities found). The result depends only on the image, the filter and the limits.
/// </remarks>
public static class Neighbourhood
{
    /// <summary>The maximum number of entities that may be requested.</summary>
    public const int MaxLimit = 100_000;

    /// <summary>Finds the entities from near to far, starting with the entity itself, and every allowed statement among them.</summary>
    /// <param name="depth">The maximum number of steps; the filter's maximum length applies as well.</param>
    /// <param name="limit">The maximum number of entities; at least 1.</param>
    /// <param name="hubLimit">
    /// Entities with more relations than this, before filtering, are not expanded, except for the first; null for no limit.
    /// </param>
    /// <param name="show">
    /// The kinds of which entities are returned, besides the first, and counted against the limit; null for all. Others are passed through.
    /// </param>
    /// <exception cref="ArgumentException">The entity and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Find(
        Entity of,
        EdgeFilter filter,
        int depth,
        int limit,
        int? hubLimit = null,
        IReadOnlyCollection<Kind>? show = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (!ReferenceEquals(of.Graph, filter.Graph))
        {
            throw new ArgumentException("The entity and the filter are of different graphs.", nameof(filter));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MaxLimit);
        cancellationToken.ThrowIfCancellationRequested();
        if (filter.IsAvoided(of.Row))
        {
            return new Subgraph(filter.Graph, [], [], 0, []);
        }

        var workspace = filter.Graph.Workspaces.Rent();
        try
        {
            return new NeighbourhoodSearch(filter, workspace, cancellationToken)
                .Find(of.Row, Math.Min(depth, filter.MaxLength), limit, hubLimit, show);
        }
        finally
        {
            filter.Graph.Workspaces.Return(workspace);
        }
    }
}
