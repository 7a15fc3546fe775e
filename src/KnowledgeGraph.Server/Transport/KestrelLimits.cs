using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KnowledgeGraph.Server.Transport;

/// <summary>The limits that hold before a request reaches any code of ours.</summary>
public static class KestrelLimits
{
    /// <summary>Sets Kestrel's limits.</summary>
    public static void Apply(KestrelServerOptions kestrel, ServerHttpOptions options)
    {
        ArgumentNullException.ThrowIfNull(kestrel);
        ArgumentNullException.ThrowIfNull(options);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.MaxBodySize;
        kestrel.Limits.MaxRequestLineSize = options.MaxRequestLineSize;
        kestrel.Limits.MaxRequestHeadersTotalSize = options.MaxHeadersSize;
        kestrel.Limits.MaxRequestBufferSize = Math.Max(kestrel.Limits.MaxRequestBufferSize ?? 0, options.MaxRequestLineSize);
        kestrel.Limits.MaxConcurrentConnections = options.MaxConnections;
        kestrel.Limits.MinResponseDataRate = options.MinReadRate > 0
            ? new MinDataRate(options.MinReadRate, gracePeriod: TimeSpan.FromSeconds(5))
            : null;
        kestrel.Limits.RequestHeadersTimeout = options.HeadersTimeout;
    }
}
