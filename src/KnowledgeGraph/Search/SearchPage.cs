using System.Collections.Immutable;

namespace KnowledgeGraph.Search;

/// <summary>A part of what a search found: best first, then those with more relations, then in the order of the graph.</summary>
/// <param name="TotalCount">How many entities were found in all.</param>
/// <param name="Hits">Those of the page.</param>
public sealed record SearchPage(int TotalCount, ImmutableArray<SearchHit> Hits);
