namespace KnowledgeGraph.Algorithms;

/// <summary>
/// On what share of the shortest paths between others a node lies: Brandes, "A faster algorithm for betweenness centrality"
/// (Journal of Mathematical Sociology 25, 2001), exact. Nodes to start from are dealt out to <see cref="Lanes"/>.
/// </summary>
/// <remarks>
/// O(nodes · edges) time; 40 bytes a node and 4 a directed edge for each lane, nothing allocated by source. Paths are counted in double
/// precision: past 10^308 of them between two nodes there is no answer. Oracle: networkx and igraph.
/// </remarks>
public static class BetweennessCentrality
{
    /// <summary>The betweenness of each node.</summary>
    /// <param name="isNormalised">
    /// Divided by the number of pairs of other nodes, so that it goes from 0 to 1; else a sum over the pairs.
    /// </param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeScores Compute(SimpleGraph structure, bool isNormalised = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var parts = new double[Lanes.Count][];
        Lanes.Run((long)structure.NodeCount * structure.Outwards.EntryCount, lane =>
        {
            var search = new DependencySearch(structure.Outwards, cancellationToken);
            for (var source = lane; source < structure.NodeCount; source += Lanes.Count)
            {
                search.AddFrom(source);
            }

            parts[lane] = search.Dependencies;
        }, cancellationToken);

        var scores = parts[0];
        foreach (var part in parts.AsSpan(1))
        {
            for (var node = 0; node < scores.Length; node++)
            {
                scores[node] += part[node];
            }
        }

        Scale(scores, structure.IsDirected, isNormalised);
        return new NodeScores(structure, scores);
    }

    /// <summary>Every undirected pair was seen from both its ends.</summary>
    private static void Scale(double[] scores, bool isDirected, bool isNormalised)
    {
        var pairs = (scores.Length - 1.0) * (scores.Length - 2.0);
        var divisor = isNormalised ? Math.Max(pairs, 1) : isDirected ? 1 : 2;
        for (var node = 0; node < scores.Length; node++)
        {
            scores[node] /= divisor;
        }
    }
}
