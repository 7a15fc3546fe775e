namespace KnowledgeGraph.Api.Facets;

/// <summary>What every row of a list has.</summary>
[Flags]
internal enum FacetParts
{
    None = 0,
    Entity = 1,
    Statement = 2,
    Source = 4,
}
