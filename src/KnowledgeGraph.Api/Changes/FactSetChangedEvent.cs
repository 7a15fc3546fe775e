namespace KnowledgeGraph.Api.Changes;

/// <summary>The event of the subscription <c>factSetChanged</c>: its source, where the root is the graph that is served now.</summary>
/// <param name="PreviousContentHash">Of the set that the client knew last.</param>
public sealed record FactSetChangedEvent(string PreviousContentHash);
