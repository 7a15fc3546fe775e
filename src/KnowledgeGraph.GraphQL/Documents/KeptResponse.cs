namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>A response that is the same in each request, with the cost that was computed when it was made.</summary>
// Why: docs/decisions.md#only-introspection-is-answered-from-memory
internal sealed record KeptResponse(byte[] Body, double Cost);
