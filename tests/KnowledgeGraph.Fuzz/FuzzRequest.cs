namespace KnowledgeGraph.Fuzz;

/// <summary>The request of one case.</summary>
/// <param name="Document">A document, good or bad.</param>
/// <param name="Variables">A JSON object, or null.</param>
/// <param name="OperationName">The operation to run, or null.</param>
public sealed record FuzzRequest(string Document, string? Variables, string? OperationName);
