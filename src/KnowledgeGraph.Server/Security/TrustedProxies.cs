using System.Net;
using KnowledgeGraph.Server.Configuration;
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
        foreach (var proxy in options.Trusted)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
            {
                forwarded.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new InvalidOptionException(
                    $"Proxies:Trusted has '{proxy}', which is neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/8.");
            }
        }

        app.UseForwardedHeaders(forwarded);
    }
}
