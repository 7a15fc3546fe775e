namespace KnowledgeGraph.Server.Configuration;

/// <summary>
/// An option has a value that makes no sense; the message is one line that names the option, the value and what it should be.
/// </summary>
public sealed class InvalidOptionException(string message) : Exception(message);
