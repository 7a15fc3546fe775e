using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>What structure can be asked for by. They are inputs only.</summary>
internal static class StructureEnums
{
    public const string CentralityMeasure = "CentralityMeasure";
    public const string SimilarityMeasure = "SimilarityMeasure";
    public const string Jaccard = "JACCARD";

    public static IEnumerable<NamedType> Create() =>
    [
        new EnumType(CentralityMeasure)
        {
            Description = "The measure of centrality.",
            Values =
            [
                new("DEGREE", Algorithms.CentralityMeasure.Degree) { Description = "The number of neighbours." },
                new("PAGE_RANK", Algorithms.CentralityMeasure.PageRank)
                {
                    Description = "PageRank, with a damping factor of 0.85. All scores add up to 1.",
                },
                new("BETWEENNESS", Algorithms.CentralityMeasure.Betweenness)
                {
                    Description = "The share of the shortest paths between others on which it lies, from 0 to 1. Exact; slow on "
                        + "large graphs.",
                },
                new("CLOSENESS", Algorithms.CentralityMeasure.Closeness)
                {
                    Description = "The closeness to the others, from 0 to 1, weighted by the share of them from which it is "
                        + "reachable. Slow on large graphs.",
                },
            ],
        },
        new EnumType(SimilarityMeasure)
        {
            Description = "The similarity of two entities by their common neighbours.",
            Values =
            [
                new("COMMON_NEIGHBOURS", Algorithms.SimilarityMeasure.CommonNeighbours)
                {
                    Description = "The number of common neighbours.",
                },
                new(Jaccard, Algorithms.SimilarityMeasure.Jaccard)
                {
                    Description = "The number of common neighbours divided by the number of neighbours of either, from 0 to 1.",
                },
                new("ADAMIC_ADAR", Algorithms.SimilarityMeasure.AdamicAdar)
                {
                    Description = "The sum over the common neighbours of 1 / ln(number of their neighbours): rare ones weigh more.",
                },
            ],
        },
    ];
}
