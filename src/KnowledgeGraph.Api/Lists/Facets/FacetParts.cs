namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The parts that every row of a list has.</summary>
[Flags]
internal enum FacetParts
{
    None = 0,
    Entity = 1,
    Statement = 2,
    Source = 4,
}
