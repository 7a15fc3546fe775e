namespace KnowledgeGraph.Server.Security;

/// <summary>The holder of the key of a request; a feature of the request.</summary>
/// <param name="Name">The name of the holder.</param>
/// <param name="Requests">How many requests it may send in a period; null for as many as everybody.</param>
internal sealed record ApiClient(string Name, int? Requests);
