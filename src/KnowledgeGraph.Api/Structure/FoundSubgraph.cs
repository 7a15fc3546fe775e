using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>A subgraph, and the ids that nothing was found for.</summary>
internal sealed record FoundSubgraph(Subgraph Graph, IReadOnlyList<string> UnknownIds);
