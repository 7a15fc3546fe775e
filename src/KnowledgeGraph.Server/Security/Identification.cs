using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.Server.Security;

/// <summary>The outcome of looking at the key or the token of a request; a feature of the request.</summary>
internal sealed class Identification : IKnownClient
{
    public Identification(ApiClient client) => Client = client;

    public Identification(RequestError refusal) => Refusal = refusal;

    /// <summary>Who has sent the request; null if it is refused.</summary>
    public ApiClient? Client { get; }

    /// <summary>The answer where the key or the token is not accepted.</summary>
    public RequestError? Refusal { get; }

    /// <inheritdoc />
    public string? ClientName => Client?.Name;
}
