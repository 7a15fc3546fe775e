namespace KnowledgeGraph.Server.FactSets;

/// <summary>What was named is not served; the message is one line that says why, and what to do.</summary>
internal sealed class RefusedImageException(string message, Exception? inner = null) : Exception(message, inner);
