namespace KnowledgeGraph.Traversal;

/// <summary>
/// Shortest paths by breadth-first search from both ends at once (Pohl 1971), level by level, the smaller level first. Among equally short
/// paths, one with the fewest derived steps is chosen: if the first found has any, Dijkstra's algorithm from both ends looks for a better
/// one, as it does for paths by credibility.
/// </summary>
/// <remarks>
/// By steps: O(nodes + edges) time at worst, and in graphs with hubs near the square root of that; 16 bytes of pooled memory per node, and
/// no allocation except for the path. By credibility: the same times the logarithm of a cost; with a maximum length that the cheapest path
/// exceeds, O(edges · log edges) over the entities nearer to the goal than the start. Which of several such paths is found depends only on
/// the image and the filter. Oracle: networkx.
/// </remarks>
public static class ShortestPath
{
    /// <summary>Finds a path with the fewest steps that <paramref name="filter"/> allows; null when there is none.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphPath? Find(Entity from, Entity to, EdgeFilter filter, CancellationToken cancellationToken = default) =>
        Find(from, to, filter, out _, cancellationToken);

    /// <summary>Finds a shortest path that <paramref name="filter"/> allows; null when there is none.</summary>
    /// <param name="weighting">The measure by which a path is short.</param>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such weighting.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphPath? Find(
        Entity from, Entity to, EdgeFilter filter, PathWeighting weighting, CancellationToken cancellationToken = default)
    {
        if (weighting == PathWeighting.Steps)
        {
            return Find(from, to, filter, out _, cancellationToken);
        }

        if (!PathEnds.NeedSearch(from, to, filter, weighting, out var path, cancellationToken))
        {
            return path;
        }

        using var search = DetourSearch.Begin(to.Row, filter, weighting, cancellationToken);
        return search.Find([from.Row], []) is { } nodes ? search.Path(nodes) : null;
    }

    /// <inheritdoc cref="Find(Entity, Entity, EdgeFilter, CancellationToken)"/>
    /// <param name="scannedEdges">The number of edges scanned, as the cost of the search.</param>
    public static GraphPath? Find(
        Entity from, Entity to, EdgeFilter filter, out long scannedEdges, CancellationToken cancellationToken = default)
    {
        scannedEdges = 0;
        if (!PathEnds.NeedSearch(from, to, filter, PathWeighting.Steps, out var path, cancellationToken))
        {
            return path;
        }

        var workspace = filter.Graph.Workspaces.Rent();
        try
        {
            var search = new BidirectionalSearch(filter, workspace, cancellationToken);
            path = search.Find(from.Row, to.Row);
            scannedEdges = search.ScannedEdges;
            return path is { DerivedSteps: > 0, Length: > 1 }
                && new BidirectionalWeightedSearch(
                    filter, costs: null, workspace, [from.Row], [], to.Row, cancellationToken).Find() is { } nodes
                ? GraphPath.Through(nodes, filter)
                : path;
        }
        finally
        {
            filter.Graph.Workspaces.Return(workspace);
        }
    }
}
