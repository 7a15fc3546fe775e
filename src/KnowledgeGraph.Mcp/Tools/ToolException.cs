namespace KnowledgeGraph.Mcp.Tools;

/// <summary>A call that cannot be answered; the message tells the assistant what to do.</summary>
internal sealed class ToolException(string message) : Exception(message);
