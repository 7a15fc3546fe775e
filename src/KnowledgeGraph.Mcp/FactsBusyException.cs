namespace KnowledgeGraph.Mcp;

/// <summary>The host has no room for the operation now; the message says when to try again.</summary>
public sealed class FactsBusyException(string message) : Exception(message);
