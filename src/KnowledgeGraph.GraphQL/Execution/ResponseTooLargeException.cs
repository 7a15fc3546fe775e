using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Ends an execution whose response grows past the limit. It never leaves the engine.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown in one place, caught in one place.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the engine.")]
internal sealed class ResponseTooLargeException() : Exception("The response is too large.");
