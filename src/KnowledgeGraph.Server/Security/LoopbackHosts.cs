using System.Net;

namespace KnowledgeGraph.Server.Security;

/// <summary>
/// A server that listens on this machine only answers requests that name this machine: a page of another site whose name was pointed at
/// 127.0.0.1 cannot read it. The option <c>AllowedHosts</c> takes precedence.
/// </summary>
internal static class LoopbackHosts
{
    private const string Setting = "AllowedHosts";
    private const string Localhost = "localhost";

    private static readonly string[] Names = [Localhost, "127.0.0.1", "[::1]"];

    /// <summary>Restricts the names unless they are configured, or the requests of others are expected.</summary>
    public static void UseLoopbackHosts(this WebApplicationBuilder builder, ProxyOptions proxies)
    {
        // Ports without an address (http_ports) are open to the network, and there are no urls then.
        var hosts = (builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey) ?? "")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(HostOf).ToArray();
        var isForOthers = proxies.Trusted.Count > 0
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
            || hosts.Length == 0 || !hosts.All(IsLoopback);
        if (!isForOthers && builder.Configuration[Setting] is null)
        {
            builder.Configuration[Setting] = string.Join(';', Names.Union(hosts, StringComparer.OrdinalIgnoreCase));
        }
    }

    /// <summary>The host of an address; empty where Kestrel will refuse it, with its own words.</summary>
    private static string HostOf(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Host;
        }
        catch (FormatException)
        {
            return "";
        }
    }

    /// <summary>Whether a host is this machine, for Kestrel as for browsers: <c>localhost</c>, names below it, and loopback addresses.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals(Localhost, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + Localhost, StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
