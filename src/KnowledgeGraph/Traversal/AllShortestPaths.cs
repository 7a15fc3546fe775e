namespace KnowledgeGraph.Traversal;

/// <summary>
/// All shortest paths between two entities, as a list; <see cref="ShortestPathSet"/> counts them too. Two paths differ in their entities;
/// where several statements join two entities, <see cref="GraphPath"/> chooses the one to show.
/// </summary>
/// <remarks>
/// O(nodes + edges), and O(length · degree) per path. In the order of their entities' rows. By credibility, the paths of
/// <see cref="ShortestSimplePaths"/> up to the first that costs more, in its order. Oracle: networkx.
/// </remarks>
public static class AllShortestPaths
{
    /// <summary>The maximum number of paths that may be requested.</summary>
    public const int MaxCount = 10_000;

    /// <summary>Finds the first <paramref name="count"/> shortest paths; from an entity to itself, one path without steps.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 0 to <see cref="MaxCount"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, CancellationToken cancellationToken = default) =>
        Find(from, to, filter, count, PathWeighting.Steps, cancellationToken);

    /// <inheritdoc cref="Find(Entity, Entity, EdgeFilter, int, CancellationToken)"/>
    /// <param name="weighting">The measure by which a path is short.</param>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, PathWeighting weighting, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        if (weighting != PathWeighting.Steps)
        {
            return ShortestSimplePaths.Find(from, to, filter, count, weighting, areAllCheapest: true, cancellationToken);
        }

        var paths = ShortestPathSet.Find(from, to, filter, cancellationToken);
        var found = new GraphPath[Math.Min(paths.Count, count)];
        for (var i = 0; i < found.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[i] = paths[i];
        }

        return found;
    }
}
