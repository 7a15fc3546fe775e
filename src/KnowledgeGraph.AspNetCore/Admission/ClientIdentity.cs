using System.Net;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>Who an operation counts against. The name, which costs an allocation, is made where it is needed.</summary>
internal readonly struct ClientIdentity
{
    private readonly IPAddress? _address;

    private ClientIdentity(string? key, IPAddress? address) => (Key, _address) = (key, address);

    /// <summary>The name of its key; null if it has none.</summary>
    public string? Key { get; }

    /// <inheritdoc cref="RequestClient.NameOf(HttpContext)"/>
    public string Name => Key is not null ? RequestClient.NameOfKey(Key) : RequestClient.NameOf(_address ?? IPAddress.None);

    public static ClientIdentity Of(HttpContext context) =>
        new(context.Features.Get<IKnownClient>()?.ClientName, context.Connection.RemoteIpAddress);

    /// <summary>The holder of a key.</summary>
    public static ClientIdentity Named(string key) => new(key, null);
}
