using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Security;

/// <summary>
/// Reads the key of a request (<c>Authorization: Bearer KEY</c> or <c>X-Api-Key: KEY</c>) and refuses a wrong one, or none where one is
/// required. Open to everybody are the health endpoints and the IDE, which has no facts in it: its user enters the key there.
/// </summary>
internal static class ApiKeyCheck
{
    private const string Bearer = "Bearer ";

    private static readonly RequestError Unauthorised = new(
        StatusCodes.Status401Unauthorized,
        TransportErrorCodes.Unauthorised,
        "Send a valid API key: in the header Authorization as \"Bearer KEY\", or in X-Api-Key.");

    /// <summary>
    /// Register before the rate limit, which depends on the client. Nothing is refused yet: guessing keys is limited too.
    /// </summary>
    public static void UseIdentification(this WebApplication app, ApiKeys keys) => app.Use(next => context =>
    {
        if (KeyOf(context.Request.Headers) is { } key)
        {
            context.Features.Set(keys.Find(key) is { } client ? new Identification(client) : Identification.Wrong);
        }

        return next(context);
    });

    /// <summary>Register before any endpoint.</summary>
    public static void UseApiKeys(this WebApplication app, ApiKeyOptions options) => app.Use(next => context =>
    {
        var identification = context.Features.Get<Identification>();
        if (identification?.Client is not null || (identification is null && !options.Required) || IsOpen(context.Request))
        {
            return next(context);
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, Unauthorised);
    });

    /// <summary>The holder of the key of the request; null without a valid key.</summary>
    public static ApiClient? ClientOf(HttpContext context) => context.Features.Get<Identification>()?.Client;

    private static string? KeyOf(IHeaderDictionary headers)
    {
        var authorization = headers.Authorization.ToString();
        if (authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return authorization[Bearer.Length..].Trim();
        }

        return headers["X-Api-Key"].ToString() is { Length: > 0 } key ? key : null;
    }

    private static bool IsOpen(HttpRequest request)
    {
        if (request.Path == HealthEndpoint.Path || request.Path == ReadinessEndpoint.Path)
        {
            return true;
        }

        // The API has this path too, but only this one: what is below it are files.
        return request.Path.StartsWithSegments(ServerHost.GraphQLPath, out var file)
            && (file.Value!.Trim('/').Length > 0 || IdePage.IsWanted(request));
    }

    /// <summary>The outcome of looking up the key of a request.</summary>
    private sealed record Identification(ApiClient? Client)
    {
        public static Identification Wrong { get; } = new((ApiClient?)null);
    }
}
