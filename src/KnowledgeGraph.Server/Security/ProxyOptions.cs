namespace KnowledgeGraph.Server.Security;

/// <summary>The proxies between the clients and the server. Section <c>Proxies</c>.</summary>
public sealed class ProxyOptions
{
    /// <summary>
    /// The addresses (<c>10.0.0.7</c>) and networks (<c>10.0.0.0/8</c>) whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are
    /// believed. From others anybody could write them, and so be any client.
    /// </summary>
    public IList<string> Trusted { get; init; } = [];
}
