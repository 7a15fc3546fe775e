namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>The facts that were named cannot be served; the message is one line with the reason and a remedy.</summary>
public sealed class RefusedImageException(string message, Exception? inner = null) : Exception(message, inner);
