using System.Net;

namespace KnowledgeGraph.Server.Security;

/// <summary>
/// A server that listens on this machine only answers requests that name this machine: a page of another site whose name was pointed at
/// 127.0.0.1 cannot read it. The option <c>AllowedHosts</c> takes precedence.
/// </summary>
internal static class LoopbackHosts
{
    private const string Setting = "AllowedHosts";
    private const string Names = "localhost;127.0.0.1;[::1]";

    /// <summary>Restricts the names unless they are configured, or the requests of others are expected.</summary>
    public static void UseLoopbackHosts(this WebApplicationBuilder builder, ProxyOptions proxies)
    {
        var addresses = builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
        var isForOthers = proxies.Trusted.Count > 0
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
            || !(addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).All(IsLoopback);
        if (!isForOthers && builder.Configuration[Setting] is null)
        {
            builder.Configuration[Setting] = Names;
        }
    }

    private static bool IsLoopback(string address)
    {
        try
        {
            var host = BindingAddress.Parse(address).Host;
            return host == "localhost" || (IPAddress.TryParse(host, out var parsed) && IPAddress.IsLoopback(parsed));
        }
        catch (FormatException)
        {
            // Kestrel refuses it, with its own words.
            return false;
        }
    }
}
