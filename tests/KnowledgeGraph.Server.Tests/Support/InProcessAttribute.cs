namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>
/// Marks a test of a server in its own process: it sees the exception that keeps the server from starting, or one that starts without a line.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InProcessAttribute : Attribute;
