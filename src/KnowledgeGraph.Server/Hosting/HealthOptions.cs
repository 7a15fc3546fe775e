namespace KnowledgeGraph.Server.Hosting;

/// <summary>Where the health of the server can be asked for. Section <c>Health</c>.</summary>
public sealed class HealthOptions
{
    /// <summary>
    /// An address for <c>/healthz</c> and <c>/readyz</c> alone, as <c>http://127.0.0.1:5001</c>: what clients do to the others does not
    /// reach it. Null for none; both are answered at every other address too.
    /// </summary>
    public string? Url { get; set; }
}
