namespace KnowledgeGraph.Algorithms;

/// <summary>
/// How near a node is to the others, with the correction for several components of Wasserman and Faust, "Social Network Analysis"
/// (1994), formula 5.3: ((r − 1) / (n − 1)) · ((r − 1) / sum of the distances), r the nodes from which it is reached, itself included.
/// </summary>
/// <remarks>One breadth-first search a node: O(nodes · (nodes + edges)). Oracle: networkx, which also measures the distance to the node.</remarks>
public static class ClosenessCentrality
{
    /// <summary>The closeness of each node, from 0 to 1; 0 for one that is not reached.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeScores Compute(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var meter = new CancellationMeter(cancellationToken);
        var count = structure.NodeCount;
        var scores = new double[count];
        var distances = new int[count];
        var queue = new int[count];
        Array.Fill(distances, -1);
        for (var node = 0; node < count; node++)
        {
            queue[0] = node;
            distances[node] = 0;
            var reached = 1;
            var total = 0L;
            for (var i = 0; i < reached; i++)
            {
                var sources = structure.Inwards[queue[i]];
                meter.Spend(sources.Length);
                total += distances[queue[i]];
                foreach (var source in sources)
                {
                    if (distances[source] >= 0)
                        continue;
                    distances[source] = distances[queue[i]] + 1;
                    queue[reached++] = source;
                }
            }

            meter.Spend(reached);
            foreach (var visited in queue.AsSpan(0, reached))
            {
                distances[visited] = -1;
            }

            if (total > 0)
                scores[node] = (double)(reached - 1) / (count - 1) * (reached - 1) / total;
        }

        return new NodeScores(structure, scores);
    }
}
