namespace KnowledgeGraph.Server.Configuration;

/// <summary>Everything that can be configured beside Kestrel and logging. Defaults are right for a laptop.</summary>
public sealed class ServerOptions
{
    /// <summary>The image file to serve, <c>--image facts.kg</c>; without it, the facts that are compiled in.</summary>
    public string? Image { get; set; }

    /// <summary>The folder of fact files to compile, serve and watch, <c>--watch seeds</c>: for authors. Goes before <see cref="Image"/>.</summary>
    public string? Watch { get; set; }

    public WatchingOptions Watching { get; set; } = new();

    public ImagesOptions Images { get; set; } = new();

    public SubscriptionOptions Subscriptions { get; set; } = new();

    public StoppingOptions Stopping { get; set; } = new();

    public ApiKeyOptions ApiKeys { get; set; } = new();

    public RateLimitOptions RateLimit { get; set; } = new();

    public ProxyOptions Proxies { get; set; } = new();

    public HttpOptions Http { get; set; } = new();

    public GraphQLOptions GraphQL { get; set; } = new();

    public DocumentOptions Documents { get; set; } = new();

    public CorsOptions Cors { get; set; } = new();

    public TelemetryOptions Telemetry { get; set; } = new();

    public IdeOptions Ide { get; set; } = new();

    /// <summary>Reads <c>appsettings.json</c>, the environment and the command line, the last of them winning.</summary>
    public static ServerOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new ServerOptions();
        configuration.Bind(options);
        return options;
    }
}
