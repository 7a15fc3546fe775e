using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>How subscribers are notified of changes. Section <c>Subscriptions</c>.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>The event streams that are open at once; further ones are answered with 503.</summary>
    [AtLeast(0)]
    public int MaxConnections { get; set; } = 5_000;

    /// <summary>The event streams that one client may have open: the holder of a key, or else an address.</summary>
    [AtLeast(0)]
    public int MaxConnectionsPerClient { get; set; } = 100;

    /// <summary>How often a stream on which nothing happens gets a sign of life.</summary>
    [Duration]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a client may take to make room for an event before its stream is cut.</summary>
    [Duration]
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
