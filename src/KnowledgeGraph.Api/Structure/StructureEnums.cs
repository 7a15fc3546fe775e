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
            Description = "What makes an entity matter.",
            Values =
            [
                new("DEGREE", Algorithms.CentralityMeasure.Degree) { Description = "How many others it is joined to." },
                new("PAGE_RANK", Algorithms.CentralityMeasure.PageRank)
                {
                    Description = "How much those matter that lead to it: its share of 1, with a damping of 0.85.",
                },
                new("BETWEENNESS", Algorithms.CentralityMeasure.Betweenness)
                {
                    Description = "On what share of the shortest paths between others it lies, from 0 to 1. Exact, and slow on large graphs.",
                },
                new("CLOSENESS", Algorithms.CentralityMeasure.Closeness)
                {
                    Description = "How near it is to the others, from 0 to 1, weighed by how many of them there is a way from. Slow on large graphs.",
                },
            ],
        },
        new EnumType(SimilarityMeasure)
        {
            Description = "How alike two entities are by whom they are both joined to.",
            Values =
            [
                new("COMMON_NEIGHBOURS", Algorithms.SimilarityMeasure.CommonNeighbours) { Description = "How many that are." },
                new(Jaccard, Algorithms.SimilarityMeasure.Jaccard) { Description = "What share of the neighbours of either they are, from 0 to 1." },
                new("ADAMIC_ADAR", Algorithms.SimilarityMeasure.AdamicAdar)
                {
                    Description = "How many that are, each counted by 1 / ln(its neighbours): a rare one says more.",
                },
            ],
        },
    ];
}
