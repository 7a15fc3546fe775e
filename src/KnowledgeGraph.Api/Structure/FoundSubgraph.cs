using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>A subgraph, and the unknown ids.</summary>
internal sealed record FoundSubgraph(Subgraph Graph, IReadOnlyList<string> UnknownIds);
