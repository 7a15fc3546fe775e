namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>Marks an endpoint that answers without a key. An endpoint without this mark needs one wherever keys are required.</summary>
internal sealed class OpenEndpoint(Func<HttpRequest, bool> isOpen)
{
    /// <summary>Open to every request.</summary>
    public static OpenEndpoint Always { get; } = new(static _ => true);

    /// <summary>Whether the endpoint that a request has reached answers it without a key. A path without an endpoint is not open.</summary>
    public static bool IsReachedBy(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<OpenEndpoint>()?.IsOpenTo(context.Request) ?? false;

    private bool IsOpenTo(HttpRequest request) => isOpen(request);
}
