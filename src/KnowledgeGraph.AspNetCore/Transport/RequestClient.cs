using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The client that a request counts against: the holder of its key, or else its address.</summary>
internal static class RequestClient
{
    /// <summary>A name that is the same for all requests of a client. IPv6 addresses are of one client as far as they share a /64 network.</summary>
    public static string NameOf(HttpContext context) =>
        context.Features.Get<IKnownClient>()?.ClientName is { } name ? NameOfKey(name) : NameOf(context.Connection.RemoteIpAddress ?? IPAddress.None);

    /// <summary>The name of the holder of a key, which is not that of any address.</summary>
    public static string NameOfKey(string name) => "key " + name;

    /// <inheritdoc cref="NameOf(HttpContext)"/>
    public static string NameOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
