namespace KnowledgeGraph.AspNetCore;

/// <summary>
/// An option has an invalid value; the message is one line with the option, the value and the range.
/// </summary>
public sealed class InvalidOptionException(string message) : Exception(message);
