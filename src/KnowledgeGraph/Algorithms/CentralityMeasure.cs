namespace KnowledgeGraph.Algorithms;

/// <summary>A measure of a node's importance.</summary>
public enum CentralityMeasure
{
    /// <summary>The number of neighbours: <see cref="DegreeCentrality"/>.</summary>
    Degree,

    /// <summary>The importance of the nodes that lead to it: <see cref="Algorithms.PageRank"/>.</summary>
    PageRank,

    /// <summary>The share of shortest paths between other nodes that pass through it: <see cref="BetweennessCentrality"/>.</summary>
    Betweenness,

    /// <summary>Its nearness to all other nodes: <see cref="ClosenessCentrality"/>.</summary>
    Closeness,
}
