namespace KnowledgeGraph.Algorithms;

/// <summary>How many others a node is joined to: the size of its neighbourhood, not of its file of statements.</summary>
public static class DegreeCentrality
{
    /// <summary>The number of edges from each node; in a directed structure those that lead out. O(nodes).</summary>
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
