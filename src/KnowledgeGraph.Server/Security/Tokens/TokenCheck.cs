using System.Security.Claims;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace KnowledgeGraph.Server.Security.Tokens;

/// <summary>Tells who has sent a token, or why it is refused.</summary>
internal sealed partial class TokenCheck(TokenOptions options, IssuerKeys keys, ILogger<TokenCheck> logger)
{
    // More would only be held in memory, for limits.
    private const int MaxNameLength = 200;

    private static readonly RequestError Invalid = new(
        StatusCodes.Status401Unauthorized,
        TransportErrorCodes.Unauthorised,
        "The access token is not accepted: it is out of date, of another issuer, for another audience, or not signed by the issuer.");

    private static readonly RequestError Insufficient = new(
        StatusCodes.Status403Forbidden,
        TransportErrorCodes.Forbidden,
        "The access token is valid, and has not the scope or the claims that this server requires.");

    private static readonly RequestError NoKeys = new(
        StatusCodes.Status503ServiceUnavailable,
        TransportErrorCodes.NoIssuerKeys,
        "Access tokens cannot be checked yet. The header Retry-After says how many seconds to wait.");

    private readonly (string Name, string Value)[] _claims =
        [.. options.Claims.Select(claim => claim.Split('=', 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()))];

    /// <summary>Whether a text is meant as a token: keys have no dots.</summary>
    public static bool IsMeant(string bearer) => bearer.AsSpan().Count('.') >= 2;

    /// <summary>Checks the token of a request.</summary>
    public async Task<Identification> CheckAsync(HttpContext context)
    {
        if (!keys.Any)
        {
            return new Identification(NoKeys);
        }

        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (result.Principal is not { } principal)
        {
            LogRefused(logger, result.Failure?.Message);
            return new Identification(Invalid);
        }

        return NameOf(principal) is { } name && HasScope(principal) && HasClaims(principal)
            ? new Identification(new ApiClient(name, Requests: null))
            : new Identification(Insufficient);
    }

    private string? NameOf(ClaimsPrincipal principal) =>
        principal.FindFirst(options.ClientClaim)?.Value is { Length: > 0 and <= MaxNameLength } name ? $"token {name}" : null;

    /// <summary>Issuers write scopes as one text with spaces, or as a list, in one of two claims.</summary>
    private bool HasScope(ClaimsPrincipal principal) => options.Scope is not { } scope
        || principal.FindAll("scope").Concat(principal.FindAll("scp"))
            .Any(claim => claim.Value.Split(' ').Contains(scope, StringComparer.Ordinal));

    private bool HasClaims(ClaimsPrincipal principal) => Array.TrueForAll(_claims, claim => principal.HasClaim(claim.Name, claim.Value));

    [LoggerMessage(Level = LogLevel.Debug, Message = "Refused a token: {Reason}")]
    private static partial void LogRefused(ILogger logger, string? reason);
}
