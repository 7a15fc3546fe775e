namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The properties by which the items of a list are counted.</summary>
internal enum FacetKey
{
    Kind,
    Predicate,
    Source,
    Year,
    Modality,
    Rank,
    Basis,
    Likelihood,
    Value,
    Object,
    AttributedTo,
    ReviewState,
    Marking,
}
