using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.Server.Security.Tokens;

/// <summary>Access by the tokens of an identity provider (JWT), beside keys. Section <c>Tokens</c>. Off without an issuer.</summary>
public sealed class TokenOptions
{
    /// <summary>The issuer as its tokens name it, <c>https://login.example.org/</c>.</summary>
    public string? Issuer { get; set; }

    /// <summary>The name of this server among those that the issuer makes tokens for.</summary>
    public string? Audience { get; set; }

    /// <summary>
    /// The address of the issuer's metadata, which lead to its keys; null for the issuer with <c>/.well-known/openid-configuration</c>.
    /// </summary>
    public string? Metadata { get; set; }

    /// <summary>A file with the issuer's public keys (a JSON Web Key Set), read in place of its metadata; nothing is fetched then.</summary>
    public string? KeyFile { get; set; }

    /// <summary>A scope that a token must have.</summary>
    public string? Scope { get; set; }

    /// <summary>Claims that a token must have, as <c>name=value</c>.</summary>
    public IList<string> Claims { get; init; } = [];

    /// <summary>The claim that tells clients apart, for limits and the log.</summary>
    public string ClientClaim { get; set; } = "sub";

    /// <summary>How far the clock of the issuer may be from that of this server.</summary>
    [Duration(AllowZero = true, MaxMinutes = 5)]
    public TimeSpan ClockSkew { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often the issuer's keys are read again. Tokens of unknown keys are a reason to do so earlier.</summary>
    [Duration]
    public TimeSpan KeyRefreshInterval { get; set; } = TimeSpan.FromHours(1);
}
