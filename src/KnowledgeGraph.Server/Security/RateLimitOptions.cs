using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.Server.Security;

/// <summary>The rate limit of one client: the holder of a key, or else an address. Section <c>RateLimit</c>.</summary>
public sealed class RateLimitOptions
{
    /// <summary>How many requests in each period; one more is answered with 429. Null for any number.</summary>
    [AtLeast(1)]
    public int? Requests { get; set; }

    /// <summary>
    /// The processing time of operations in each period; once it is used up, further ones are answered with 429. Null for any time.
    /// </summary>
    [Duration]
    public TimeSpan? ProcessingTime { get; set; }

    /// <summary>The period. What a client has not used of it can be used at once.</summary>
    [Duration]
    public TimeSpan Period { get; set; } = TimeSpan.FromMinutes(1);
}
