using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Ends an execution that exceeds a limit. It never leaves the engine.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has a message for the client.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the engine.")]
internal sealed class ExecutionAbortedException(string message) : Exception(message);
