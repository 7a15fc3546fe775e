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

    /// <summary>The names of the sections, which are those of the properties.</summary>
    internal static IReadOnlyList<string> Sections { get; } =
    [
        nameof(Watching), nameof(Images), nameof(Subscriptions), nameof(Stopping), nameof(ApiKeys), nameof(RateLimit), nameof(Proxies),
        nameof(Http), nameof(GraphQL), nameof(Documents), nameof(Cors), nameof(Telemetry), nameof(Ide),
    ];

    /// <summary>Reads <c>appsettings.json</c>, the environment and the command line, the last of them winning.</summary>
    /// <exception cref="InvalidOptionException">A section has an option that there is not, or one has a value that makes no sense.</exception>
    public static ServerOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new ServerOptions { Image = configuration[nameof(Image)], Watch = configuration[nameof(Watch)] };
        Bind(nameof(Watching), section => section.Bind(options.Watching, Strict));
        Bind(nameof(Images), section => section.Bind(options.Images, Strict));
        Bind(nameof(Subscriptions), section => section.Bind(options.Subscriptions, Strict));
        Bind(nameof(Stopping), section => section.Bind(options.Stopping, Strict));
        Bind(nameof(ApiKeys), section => section.Bind(options.ApiKeys, Strict));
        Bind(nameof(RateLimit), section => section.Bind(options.RateLimit, Strict));
        Bind(nameof(Proxies), section => section.Bind(options.Proxies, Strict));
        Bind(nameof(Http), section => section.Bind(options.Http, Strict));
        Bind(nameof(GraphQL), section => section.Bind(options.GraphQL, Strict));
        Bind(nameof(Documents), section => section.Bind(options.Documents, Strict));
        Bind(nameof(Cors), section => section.Bind(options.Cors, Strict));
        Bind(nameof(Telemetry), section => section.Bind(options.Telemetry, Strict));
        Bind(nameof(Ide), section => section.Bind(options.Ide, Strict));
        OptionRanges.Check(options);
        return options;

        void Bind(string name, Action<IConfigurationSection> bind)
        {
            try
            {
                bind(configuration.GetSection(name));
            }
            catch (InvalidOperationException exception)
            {
                throw new InvalidOptionException(BindingFault.Describe(name, exception));
            }
        }

        static void Strict(BinderOptions binder) => binder.ErrorOnUnknownConfiguration = true;
    }
}
