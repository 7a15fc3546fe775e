namespace KnowledgeGraph.Algorithms;

/// <summary>What makes a node matter.</summary>
public enum CentralityMeasure
{
    /// <summary>How many others it is joined to: <see cref="DegreeCentrality"/>.</summary>
    Degree,

    /// <summary>How much those matter that lead to it: <see cref="Algorithms.PageRank"/>.</summary>
    PageRank,

    /// <summary>On how many shortest paths between others it lies: <see cref="BetweennessCentrality"/>.</summary>
    Betweenness,

    /// <summary>How near it is to the others: <see cref="ClosenessCentrality"/>.</summary>
    Closeness,
}
