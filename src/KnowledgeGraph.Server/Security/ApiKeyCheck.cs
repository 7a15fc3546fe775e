using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Server.Security.Tokens;

namespace KnowledgeGraph.Server.Security;

/// <summary>
/// Reads the key of a request (<c>Authorization: Bearer KEY</c> or <c>X-Api-Key: KEY</c>), or the token of an identity provider
/// (<c>Authorization: Bearer TOKEN</c>), and refuses a wrong one, or none where one is required, wherever the endpoint is not marked as
/// open by <see cref="OpenEndpoint"/>.
/// </summary>
internal static class ApiKeyCheck
{
    private const string Bearer = "Bearer ";

    private static readonly RequestError Unauthorised = new(
        StatusCodes.Status401Unauthorized,
        TransportErrorCodes.Unauthorised,
        "Send a valid API key: in the header Authorization as \"Bearer KEY\", or in X-Api-Key.");

    private static readonly Identification WrongKey = new(Unauthorised);

    /// <summary>
    /// Register before the rate limit, which depends on the client. Nothing is refused yet: guessing keys is limited too.
    /// </summary>
    /// <param name="tokens">Checks the tokens of an identity provider; null where there is none.</param>
    public static void UseIdentification(this WebApplication app, ApiKeys keys, TokenCheck? tokens) => app.Use(next => context =>
    {
        if (KeyOf(context.Request.Headers, out var isBearer) is not { } key)
        {
            return next(context);
        }

        if (tokens is not null && isBearer && TokenCheck.IsMeant(key))
        {
            return CheckAsync(tokens, next, context);
        }

        Set(context, keys.Find(key) is { } client ? new Identification(client) : WrongKey);
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

        var refusal = identification?.Refusal ?? Unauthorised;
        context.RequestServices.GetRequiredService<Refusals>().Add(context, refusal.Code);
        switch (refusal.StatusCode)
        {
            case StatusCodes.Status401Unauthorized:
                context.Response.Headers.WWWAuthenticate = "Bearer";
                break;
            case StatusCodes.Status403Forbidden:
                context.Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
                break;
            default:
                context.Response.Headers.RetryAfter = "5";
                break;
        }

        return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, refusal);
    });

    /// <summary>The holder of the key of the request; null without a valid key.</summary>
    public static ApiClient? ClientOf(HttpContext context) => context.Features.Get<Identification>()?.Client;

    private static async Task CheckAsync(TokenCheck tokens, RequestDelegate next, HttpContext context)
    {
        Set(context, await tokens.CheckAsync(context));
        await next(context);
    }

    private static void Set(HttpContext context, Identification identification)
    {
        context.Features.Set(identification);
        context.Features.Set<IKnownClient>(identification);
    }

    private static string? KeyOf(IHeaderDictionary headers, out bool isBearer)
    {
        var authorization = headers.Authorization.ToString();
        isBearer = authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);
        if (isBearer)
        {
            return authorization[Bearer.Length..].Trim();
        }

        return headers["X-Api-Key"].ToString() is { Length: > 0 } key ? key : null;
    }
}
