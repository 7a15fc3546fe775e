namespace KnowledgeGraph.Traversal;

/// <summary>
/// Shortest paths by breadth-first search from both ends at once (Pohl 1971), level by level, the smaller level first.
/// </summary>
/// <remarks>
/// Time O(nodes + edges) at worst, and in graphs with hubs near the square root of that; memory 16 bytes a node from a pool, and
/// nothing allocated but the path. Which of several shortest paths is found depends on the image and the filter alone.
/// </remarks>
public static class ShortestPath
{
    /// <summary>A path with the fewest steps that <paramref name="filter"/> allows, or null when there is none.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphPath? Find(Entity from, Entity to, EdgeFilter filter, CancellationToken cancellationToken = default) =>
        Find(from, to, filter, out _, cancellationToken);

    /// <inheritdoc cref="Find(Entity, Entity, EdgeFilter, CancellationToken)"/>
    /// <param name="scannedEdges">How many edges were looked at: the cost of the search.</param>
    public static GraphPath? Find(
        Entity from, Entity to, EdgeFilter filter, out long scannedEdges, CancellationToken cancellationToken = default)
    {
        var graph = filter.Graph;
        if (!ReferenceEquals(from.Graph, graph) || !ReferenceEquals(to.Graph, graph))
            throw new ArgumentException("The entities and the filter are of different graphs.", nameof(filter));
        cancellationToken.ThrowIfCancellationRequested();
        scannedEdges = 0;
        if (filter.IsAvoided(from.Index) || filter.IsAvoided(to.Index))
            return null;
        if (from.Index == to.Index)
            return new GraphPath(graph, [from.Index], []);

        var workspace = graph.Workspaces.Rent();
        try
        {
            var search = new BidirectionalSearch(filter, workspace, cancellationToken);
            var path = search.Find(from.Index, to.Index);
            scannedEdges = search.ScannedEdges;
            return path;
        }
        finally
        {
            graph.Workspaces.Return(workspace);
        }
    }
}
