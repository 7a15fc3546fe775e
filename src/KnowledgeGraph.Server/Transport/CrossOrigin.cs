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
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")
                || uri.GetLeftPart(UriPartial.Authority) != origin)
            {
                throw new InvalidDataException(
                    $"Cors:Origins has {origin}, which is not an origin: write scheme, host and port as a browser does, such as "
                        + $"https://app.example.org.");
            }
        }

        return new CorsPolicyBuilder([.. options.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders("ETag")
            .SetPreflightMaxAge(options.MaxAge)
            .Build();
    }
}
