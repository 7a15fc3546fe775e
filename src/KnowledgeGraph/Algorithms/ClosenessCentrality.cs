namespace KnowledgeGraph.Algorithms;

/// <summary>
/// How near a node is to the others, with the correction for several components of Wasserman and Faust, "Social Network Analysis"
/// (1994), formula 5.3: ((r − 1) / (n − 1)) · ((r − 1) / sum of the distances), r the nodes from which it is reached, itself included.
/// </summary>
/// <remarks>
/// One breadth-first search a node, dealt out to <see cref="Lanes"/>: O(nodes · (nodes + edges)), 8 bytes a node for each lane. Oracle:
/// networkx, which also measures the distance to the node.
/// </remarks>
public static class ClosenessCentrality
{
    /// <summary>The closeness of each node, from 0 to 1; 0 for one that is not reached.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeScores Compute(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var scores = new double[structure.NodeCount];
        Lanes.Run((long)structure.NodeCount * structure.Inwards.EntryCount, lane =>
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
