using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.Server.Security;

/// <summary>One key: never the key itself. Section <c>ApiKeys:Keys:</c>name.</summary>
public sealed class ApiKeyEntry
{
    /// <summary>
    /// The SHA-256 of the key in UTF-8, 64 hex digits. A key is random and long (<c>openssl rand -hex 32</c>), so that this says nothing of
    /// it.
    /// </summary>
    public string Sha256 { get; set; } = "";

    /// <summary>
    /// How many requests its holder may send in the period of the section <c>RateLimit</c>; null for as many as everybody.
    /// </summary>
    [AtLeast(1)]
    public int? Requests { get; set; }

    /// <summary>The processing time of its holder in that period; null for as much as everybody.</summary>
    [Duration]
    public TimeSpan? ProcessingTime { get; set; }
}
