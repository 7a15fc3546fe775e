using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace KnowledgeGraph.Server.Transport;

/// <summary>Lets pages of other sites call the API: those that are configured, and no others.</summary>
/// <seealso href="https://fetch.spec.whatwg.org/#http-cors-protocol"/>
internal static class CrossOrigin
{
    /// <summary>Makes the policy.</summary>
    /// <exception cref="InvalidDataException">An entry is not an origin.</exception>
    public static CorsPolicy PolicyOf(CorsOptions options)
    {
        foreach (var origin in options.Origins)
        {
            if (!TryParse(origin, out _))
            {
                throw new InvalidDataException(
                    $"Cors:Origins has {origin}, which is not an origin: write scheme, host and port as a browser does, such as "
                        + $"https://app.example.org.");
            }
        }

        var configured = options.Origins.ToFrozenSet(StringComparer.Ordinal);
        return new CorsPolicyBuilder()
            .SetIsOriginAllowed(origin => configured.Contains(origin) || (options.Loopback && IsLoopback(origin)))
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders("ETag", ExportHeaders.Counts, ExportHeaders.LeftOut)
            .SetPreflightMaxAge(options.MaxAge)
            .Build();
    }

    /// <summary>Whether an origin is one of this machine: no name of another host counts, wherever it points.</summary>
    private static bool IsLoopback(string origin) => TryParse(origin, out var uri) && LoopbackName.Is(uri.IdnHost);

    private static bool TryParse(string origin, [NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(origin, UriKind.Absolute, out uri) && uri.Scheme is ("http" or "https") && uri.GetLeftPart(UriPartial.Authority) == origin;
}
