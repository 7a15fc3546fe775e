using System.Net;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>Who an operation counts against. The name, which costs an allocation, is made where it is needed.</summary>
internal readonly struct ClientIdentity
{
    private readonly HttpContext? _context;
    private readonly string? _key;
    private readonly IPAddress? _address;

    private ClientIdentity(HttpContext context) => _context = context;

    private ClientIdentity(string? key, IPAddress? address) => (_key, _address) = (key, address);

    /// <summary>The name of its key; null if it has none.</summary>
    public string? Key => _context is null ? _key : KeyOf(_context);

    /// <inheritdoc cref="RequestClient.NameOf(HttpContext)"/>
    public string Name => _context is not null
        ? RequestClient.NameOf(_context)
        : _key is not null ? RequestClient.NameOfKey(_key) : RequestClient.NameOf(_address ?? IPAddress.None);

    public static ClientIdentity Of(HttpContext context) => new(KeyOf(context), context.Connection.RemoteIpAddress);

    /// <summary>The same without looking yet: most requests have ended before it matters. Not to be used after the request has ended.</summary>
    public static ClientIdentity During(HttpContext context) => new(context);

    /// <summary>The holder of a key.</summary>
    public static ClientIdentity Named(string key) => new(key, null);

    private static string? KeyOf(HttpContext context) => context.Features.Get<IKnownClient>()?.ClientName;
}
