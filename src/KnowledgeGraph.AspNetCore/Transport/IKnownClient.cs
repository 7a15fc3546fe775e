namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>A feature of a request whose client is known by more than its address.</summary>
internal interface IKnownClient
{
    /// <summary>The name of the client; null where it is not known after all.</summary>
    string? ClientName { get; }
}
