namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>
/// Marks a test that takes a server in its own process: it sees the exception that keeps the server from starting, or a server that does not say
/// at which loopback address it listens.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InProcessAttribute : Attribute;
