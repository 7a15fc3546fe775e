namespace KnowledgeGraph.Api.Facets;

/// <summary>What the items of a list can be counted by.</summary>
internal enum FacetKey
{
    Kind,
    Predicate,
    Source,
    Year,
    Modality,
    Rank,
    Basis,
}
