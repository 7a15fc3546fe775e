using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Security;

/// <summary>
/// Reads the key of a request (<c>Authorization: Bearer KEY</c> or <c>X-Api-Key: KEY</c>) and refuses a wrong one, or none where one is
/// required, wherever the endpoint is not marked as open by <see cref="OpenEndpoint"/>.
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
            var identification = keys.Find(key) is { } client ? new Identification(client) : Identification.Wrong;
            context.Features.Set(identification);
            context.Features.Set<IKnownClient>(identification);
        }

        return next(context);
    });

    /// <summary>Register before any endpoint.</summary>
    public static void UseApiKeys(this WebApplication app, ApiKeyOptions options) => app.Use(next => context =>
    {
        var identification = context.Features.Get<Identification>();
        if (identification?.Client is not null || (identification is null && !options.Required) || OpenEndpoint.IsReachedBy(context))
        {
            return next(context);
        }

        context.RequestServices.GetRequiredService<Refusals>().Add(context, TransportErrorCodes.Unauthorised);
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

    /// <summary>The outcome of looking up the key of a request.</summary>
    private sealed record Identification(ApiClient? Client) : IKnownClient
    {
        public string? ClientName => Client?.Name;

        public static Identification Wrong { get; } = new((ApiClient?)null);
    }
}
