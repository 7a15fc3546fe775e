using KnowledgeGraph.AspNetCore;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Security.Tokens;

/// <summary>The settings of ASP.NET Core's check of tokens.</summary>
internal static class TokenSettings
{
    private const int MaxTokenSize = 16 * 1024;

    /// <summary>Signatures by private keys alone: with a public key anybody could sign by a shared secret.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void Apply(JwtBearerOptions bearer, TokenOptions options, IssuerKeys keys)
    {
        bearer.ConfigurationManager = keys;
        bearer.Events = new JwtBearerEvents { OnMessageReceived = context => ReadAsync(context, keys) };
        bearer.MapInboundClaims = false;
        bearer.IncludeErrorDetails = false;
        bearer.TokenHandlers.Clear();
        bearer.TokenHandlers.Add(new JsonWebTokenHandler { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxTokenSize });
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = options.Issuer,
            ValidAudience = options.Audience,
            ValidAlgorithms = Algorithms,
            ClockSkew = options.ClockSkew,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            RequireAudience = true,
            ValidateIssuer = true,
            ValidateAudience = true,
            ValidateLifetime = true,
            ValidateIssuerSigningKey = true,
            NameClaimType = options.ClientClaim,
        };
    }

    /// <summary>Looks at the options that belong together.</summary>
    /// <exception cref="InvalidOptionException">One of them is missing, or is not valid.</exception>
    public static void Check(TokenOptions options)
    {
        if (options.Issuer is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(options.Audience))
        {
            throw new InvalidOptionException(
                "Tokens:Issuer needs Tokens:Audience beside it: without it, tokens that the issuer made for other servers would be good "
                    + "here.");
        }

        if (options.Claims.FirstOrDefault(claim => claim.IndexOf('=', StringComparison.Ordinal) <= 0) is { } claim)
        {
            throw new InvalidOptionException($"Tokens:Claims has '{claim}'; it must be name=value, such as role=reader.");
        }

        if (options.KeyFile is null)
        {
            MetadataOf(options);
        }
    }

    /// <summary>The address of the issuer's metadata.</summary>
    /// <exception cref="InvalidOptionException">It is not an address, or anybody on the way could change its answers.</exception>
    public static Uri MetadataOf(TokenOptions options)
    {
        var text = options.Metadata ?? options.Issuer!.TrimEnd('/') + "/.well-known/openid-configuration";
        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
                ? address
                : throw new InvalidOptionException(
                    $"The keys of the issuer would be read from '{text}', which is not an https:// address. Set Tokens:Metadata, or name "
                        + "a file with its public keys in Tokens:KeyFile.");
    }

    /// <summary>
    /// Keeps ASP.NET Core, which looks at every request by itself, from failing on a key, or on a token that cannot be checked yet.
    /// </summary>
    private static Task ReadAsync(MessageReceivedContext context, IssuerKeys keys)
    {
        if (!keys.Any || !TokenCheck.IsMeant(context.Request.Headers.Authorization.ToString()))
        {
            context.NoResult();
        }

        return Task.CompletedTask;
    }
}
