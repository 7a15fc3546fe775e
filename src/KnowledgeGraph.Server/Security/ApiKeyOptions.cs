namespace KnowledgeGraph.Server.Security;

/// <summary>Access by key. Section <c>ApiKeys</c>. Without keys, everybody.</summary>
public sealed class ApiKeyOptions
{
    /// <summary>Whether a request without a key is refused. Otherwise keys only change how often their holders may ask.</summary>
    public bool Required { get; set; }

    /// <summary>The keys by the names of their holders, which the log and nobody else is told.</summary>
    public IDictionary<string, ApiKeyEntry> Keys { get; init; } = new Dictionary<string, ApiKeyEntry>(StringComparer.Ordinal);
}
