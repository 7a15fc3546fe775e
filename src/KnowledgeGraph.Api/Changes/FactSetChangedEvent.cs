namespace KnowledgeGraph.Api.Changes;

/// <summary>The event of the subscription <c>factSetChanged</c>. The root is the current graph.</summary>
/// <param name="PreviousContentHash">The hash of the set that the client has.</param>
public sealed record FactSetChangedEvent(string PreviousContentHash);
