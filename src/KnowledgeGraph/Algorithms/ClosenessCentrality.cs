namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Closeness centrality: how near a node is to the others, with the correction for several components by Wasserman and Faust, "Social
/// Network Analysis" (1994), formula 5.3: ((r − 1) / (n − 1)) · ((r − 1) / sum of the distances), where r is the number of nodes that can
/// reach it, including itself.
/// </summary>
/// <remarks>
/// One breadth-first search per node, distributed over <see cref="Lanes"/>: O(nodes · (nodes + edges)), 8 bytes per node for each lane.
/// Oracle: networkx, which also measures distances towards the node.
/// </remarks>
public static class ClosenessCentrality
{
    /// <summary>Computes the closeness of each node, from 0 to 1; 0 for a node that no other reaches.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeScores Compute(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var scores = new double[structure.NodeCount];
        Lanes.Run(structure, (long)structure.NodeCount * structure.Inwards.EntryCount, lane =>
        {
            var search = new DistanceSearch(structure.Inwards, cancellationToken);
            for (var node = lane; node < scores.Length; node += Lanes.Count)
            {
                var (reached, total) = search.From(node);
                if (total > 0)
                {
                    scores[node] = (double)(reached - 1) / (scores.Length - 1) * (reached - 1) / total;
                }
            }
        }, cancellationToken);
        return new NodeScores(structure, scores);
    }
}
