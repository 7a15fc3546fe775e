using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>A subgraph, the filter by which it was found, and the unknown ids.</summary>
internal sealed record FoundSubgraph(Subgraph Graph, EdgeFilter Filter, IReadOnlyList<string> UnknownIds);
