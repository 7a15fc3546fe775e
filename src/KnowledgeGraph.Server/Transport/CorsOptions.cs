using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.Server.Transport;

/// <summary>Which other sites may call the API from a browser. Section <c>Cors</c>.</summary>
public sealed class CorsOptions
{
    /// <summary>
    /// The sites, exactly as a browser names them: <c>https://app.example.org</c>. None means that only pages of this server may.
    /// </summary>
    public IList<string> Origins { get; init; } = [];

    /// <summary>
    /// Whether pages of this machine may, whatever their port: those of a development server, at <c>http://localhost:5173</c> for one.
    /// </summary>
    public bool Loopback { get; set; }

    /// <summary>Whether any page of another origin may call.</summary>
    internal bool IsEnabled => Loopback || Origins.Count > 0;

    /// <summary>How long a browser may remember that it may call.</summary>
    [Duration(AllowZero = true)]
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(1);
}
