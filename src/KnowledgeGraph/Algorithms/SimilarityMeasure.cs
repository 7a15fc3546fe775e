namespace KnowledgeGraph.Algorithms;

/// <summary>A measure of the similarity of two nodes by their common neighbours.</summary>
public enum SimilarityMeasure
{
    /// <summary>The number of common neighbours.</summary>
    CommonNeighbours,

    /// <summary>The number of common neighbours divided by that of all neighbours of either (Jaccard 1901), from 0 to 1.</summary>
    Jaccard,

    /// <summary>
    /// The sum of 1 / ln(degree) over the common neighbours, since rare ones say more (Adamic and Adar, "Friends and neighbors on the Web",
    /// 2003).
    /// </summary>
    AdamicAdar,
}
