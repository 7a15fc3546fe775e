using System.Net;
using KnowledgeGraph.AspNetCore;
using Microsoft.AspNetCore.HttpOverrides;

namespace KnowledgeGraph.Server.Security;

/// <summary>Takes address and scheme of a client from the proxies that are believed.</summary>
internal static class TrustedProxies
{
    /// <exception cref="InvalidOptionException">What is named is neither an address nor a network.</exception>
    public static void UseTrustedProxies(this WebApplication app, ProxyOptions options)
    {
        if (options.Trusted.Count == 0)
        {
            return;
        }

        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in NetworksOf(options))
        {
            forwarded.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(forwarded);
    }

    /// <summary>The networks of the proxies; that of a single address holds no other.</summary>
    /// <exception cref="InvalidOptionException">An entry is neither an address nor a network.</exception>
    public static IReadOnlyList<System.Net.IPNetwork> NetworksOf(ProxyOptions options) => [.. options.Trusted.Select(NetworkOf)];

    private static System.Net.IPNetwork NetworkOf(string proxy)
    {
        if (IPAddress.TryParse(proxy, out var address))
        {
            return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return System.Net.IPNetwork.TryParse(proxy, out var network) ? network : throw new InvalidOptionException(
            $"Proxies:Trusted has '{proxy}', which is neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/8.");
    }
}
