namespace KnowledgeGraph.Cli.Input;

/// <summary>What the user named cannot be used at all; the message says why and what to do.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
