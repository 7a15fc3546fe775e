namespace KnowledgeGraph.Cli.Input;

/// <summary>An input that cannot be used at all; the message gives the reason and a remedy.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
