namespace KnowledgeGraph.Algorithms;

/// <summary>How alike two nodes are by whom they are both joined to.</summary>
public enum SimilarityMeasure
{
    /// <summary>The number of common neighbours.</summary>
    CommonNeighbours,

    /// <summary>Common neighbours as a share of the neighbours of either (Jaccard 1901), from 0 to 1.</summary>
    Jaccard,

    /// <summary>
    /// Common neighbours, each by 1 / ln(degree): rare ones say more (Adamic and Adar, "Friends and neighbors on the Web", 2003).
    /// </summary>
    AdamicAdar,
}
