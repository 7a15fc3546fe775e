using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>What was logged once.</summary>
public sealed record LogLine(LogLevel Level, string Message, Exception? Exception, IReadOnlyList<KeyValuePair<string, object?>> Values);
