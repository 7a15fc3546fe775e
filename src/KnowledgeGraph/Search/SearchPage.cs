using System.Collections.Immutable;

namespace KnowledgeGraph.Search;

/// <summary>A page of the hits of a search: best first, then those with more relations, then in the order of the graph.</summary>
/// <param name="TotalCount">The number of entities found in total.</param>
/// <param name="Hits">The hits of the page.</param>
public sealed record SearchPage(int TotalCount, ImmutableArray<SearchHit> Hits);
