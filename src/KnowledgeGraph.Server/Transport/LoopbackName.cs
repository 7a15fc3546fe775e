using System.Net;

namespace KnowledgeGraph.Server.Transport;

/// <summary>Tells the names of this machine from those of others.</summary>
internal static class LoopbackName
{
    public const string Localhost = "localhost";

    /// <summary>Whether a host is this machine, for Kestrel as for browsers: <c>localhost</c>, names below it, and loopback addresses.</summary>
    public static bool Is(string host) =>
        host.Equals(Localhost, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + Localhost, StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
