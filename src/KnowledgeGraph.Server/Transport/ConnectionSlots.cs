using System.Net;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace KnowledgeGraph.Server.Transport;

/// <summary>Closes connections of an address beyond the number that it may have open.</summary>
internal static class ConnectionSlots
{
    /// <param name="isProxy">Whether an address stands for many clients, so that its connections are not counted.</param>
    public static void LimitConnections(this KestrelServerOptions kestrel, int max, Func<IPAddress, bool> isProxy)
    {
        var slots = new ClientSlots(max);
        kestrel.ConfigureEndpointDefaults(listen => listen.Use(next => connection =>
            connection.RemoteEndPoint is IPEndPoint { Address: var address } && !isProxy(address)
                ? CountAsync(slots, RequestClient.NameOf(address), next, connection)
                : next(connection)));
    }

    private static async Task CountAsync(ClientSlots slots, string client, ConnectionDelegate next, ConnectionContext connection)
    {
        if (!slots.TryEnter(client))
        {
            connection.Abort();
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            slots.Leave(client);
        }
    }
}
