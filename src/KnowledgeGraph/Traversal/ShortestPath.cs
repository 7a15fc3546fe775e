namespace KnowledgeGraph.Traversal;

/// <summary>
/// Shortest paths by breadth-first search from both ends at once (Pohl 1971), level by level, the smaller level first. Of equally short
/// paths one with the fewest inferred steps is taken: where the first found has any, Dijkstra's algorithm from both ends looks for it, as
/// it does by credibility.
/// </summary>
/// <remarks>
/// Counting steps: time O(nodes + edges) at worst, and in graphs with hubs near the square root of that; memory 16 bytes a node from a
/// pool, and nothing allocated but the path. By credibility the same times the logarithm of a cost; with a longest length that the cheapest
/// path does not keep to, O(edges · log edges) over what is nearer to the goal than the start. Which of several such paths is found depends
/// on the image and the filter alone. Oracle: networkx.
/// </remarks>
public static class ShortestPath
{
    /// <summary>A path with the fewest steps that <paramref name="filter"/> allows, or null when there is none.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphPath? Find(Entity from, Entity to, EdgeFilter filter, CancellationToken cancellationToken = default) =>
        Find(from, to, filter, out _, cancellationToken);

    /// <summary>A shortest path that <paramref name="filter"/> allows, or null when there is none.</summary>
    /// <param name="weighting">What makes a path short.</param>
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

        if (!PathEnds.AreApart(from, to, filter, weighting, out var path, cancellationToken))
        {
            return path;
        }

        using var search = DetourSearch.Begin(to.Row, filter, weighting, cancellationToken);
        return search.Find([from.Row], []) is { } nodes ? search.Path(nodes) : null;
    }

    /// <inheritdoc cref="Find(Entity, Entity, EdgeFilter, CancellationToken)"/>
    /// <param name="scannedEdges">How many edges were looked at: the cost of the search.</param>
    public static GraphPath? Find(
        Entity from, Entity to, EdgeFilter filter, out long scannedEdges, CancellationToken cancellationToken = default)
    {
        scannedEdges = 0;
        if (!PathEnds.AreApart(from, to, filter, PathWeighting.Steps, out var path, cancellationToken))
        {
            return path;
        }

        var workspace = filter.Graph.Workspaces.Rent();
        try
        {
            var search = new BidirectionalSearch(filter, workspace, cancellationToken);
            path = search.Find(from.Row, to.Row);
            scannedEdges = search.ScannedEdges;
            return path is { InferredSteps: > 0, Length: > 1 }
                && new BidirectionalWeightedSearch(filter, costs: null, workspace, [from.Row], [], to.Row, cancellationToken).Find() is { } nodes
                ? GraphPath.Through(nodes, filter)
                : path;
        }
        finally
        {
            filter.Graph.Workspaces.Return(workspace);
        }
    }
}
