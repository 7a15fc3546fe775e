namespace KnowledgeGraph.Traversal;

/// <summary>What lies within some steps of an entity, breadth-first, with what was left out told.</summary>
/// <remarks>O(edges of the entities expanded + edges of the entities found). The image, the filter and the limits alone decide.</remarks>
public static class Neighbourhood
{
    /// <summary>The most entities that may be asked for.</summary>
    public const int MaxLimit = 100_000;

    /// <summary>The entities from near to far, the entity itself first, and every allowed statement among them.</summary>
    /// <param name="depth">The most steps; the filter's own longest length holds as well.</param>
    /// <param name="limit">The most entities; 1 at least.</param>
    /// <param name="hubLimit">
    /// Entities with more relations than this, before filtering, are not gone through, the first excepted; null for no such limit.
    /// </param>
    /// <exception cref="ArgumentException">The entity and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Find(
        Entity of, EdgeFilter filter, int depth, int limit, int? hubLimit = null, CancellationToken cancellationToken = default)
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
            return new NeighbourhoodSearch(filter, workspace, cancellationToken).Find(of.Row, Math.Min(depth, filter.MaxLength), limit, hubLimit);
        }
        finally
        {
            filter.Graph.Workspaces.Return(workspace);
        }
    }
}
