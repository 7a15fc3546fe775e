using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.Server.Hosting;

/// <summary>How the server stops. Section <c>Stopping</c>.</summary>
public sealed class StoppingOptions
{
    /// <summary>
    /// How long it goes on taking requests while <c>/readyz</c> says that it stops: what a load balancer needs to notice.
    /// </summary>
    [Duration(AllowZero = true)]
    public TimeSpan Delay { get; set; } = TimeSpan.Zero;

    /// <summary>How long requests that are under way may take after that.</summary>
    [Duration(AllowZero = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
