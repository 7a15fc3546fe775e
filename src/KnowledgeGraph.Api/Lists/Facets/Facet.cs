namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The number of items of a list that have something in common.</summary>
/// <param name="By">What they are counted by.</param>
/// <param name="Key">The value, as conditions expect it.</param>
/// <param name="Label">The value in words.</param>
internal sealed record Facet(FacetKey By, string Key, string Label, int Count);
