namespace KnowledgeGraph.Algorithms;

/// <summary>Degree centrality: the number of a node's neighbours, however many statements lead to each.</summary>
public static class DegreeCentrality
{
    /// <summary>Computes the number of edges of each node; in a directed structure, of outgoing edges. O(nodes).</summary>
    public static NodeScores Compute(SimpleGraph structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var scores = new double[structure.NodeCount];
        for (var node = 0; node < scores.Length; node++)
        {
            scores[node] = structure.Outwards.DegreeOf(node);
        }

        return new NodeScores(structure, scores);
    }
}
