using KnowledgeGraph.Server.Configuration;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The message for an address that the server cannot listen on.</summary>
internal static class AddressMessage
{
    /// <param name="fault">What Kestrel says, which has the address in it.</param>
    public static string InUse(string fault)
    {
        var address = fault.Split(' ').Select(static word => word.TrimEnd(':', '.'))
            .FirstOrDefault(static word => word.Contains("://", StringComparison.Ordinal));
        return address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? $"Port {uri.Port} is in use: another program is listening at {address}. Stop that program, or choose another port: --urls "
                + $"{uri.Scheme}://{uri.Host}:{uri.Port + 1}"
            : $"{fault} Choose another port: --urls {Configuration.ListenAddress.Default}";
    }
}
