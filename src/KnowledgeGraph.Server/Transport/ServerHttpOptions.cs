using KnowledgeGraph.AspNetCore.Limits;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.Server.Transport;

/// <summary>The limits of connections and requests. Section <c>Http</c>.</summary>
public sealed class ServerHttpOptions : HttpOptions
{
    /// <summary>The bytes of the request line, that is of method and URL. One more is answered with 414.</summary>
    [AtLeast(1)]
    public int MaxRequestLineSize { get; set; } = 8 * 1024;

    /// <summary>The bytes of all request headers together. One more is answered with 431.</summary>
    [AtLeast(1)]
    public int MaxHeadersSize { get; set; } = 32 * 1024;

    /// <summary>The connections that are open at once; further ones are closed. Null is any number.</summary>
    [AtLeast(1)]
    public long? MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// The connections that one address may have open; further ones are closed. Those of trusted proxies are not counted.
    /// </summary>
    [AtLeast(1)]
    public int MaxConnectionsPerClient { get; set; } = 1_000;

    /// <summary>
    /// The bytes per second that a client must read after its first five seconds; a slower one is disconnected. Zero allows any rate.
    /// </summary>
    [AtLeast(0)]
    public int MinReadRate { get; set; } = 240;

    /// <summary>How long a client may take over its headers.</summary>
    [Duration]
    public TimeSpan HeadersTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether responses are compressed for clients that take Brotli or gzip.</summary>
    public bool Compression { get; set; } = true;

    /// <summary>The bytes from which on a response is compressed. A smaller one fits into a packet or two as it is.</summary>
    [AtLeast(0)]
    public int CompressionThreshold { get; set; } = 1_400;
}
