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

    // The binder is made for each call, so that there has to be one for each section.
    private static readonly (string Name, Action<IConfigurationSection, ServerOptions> Bind)[] Binders =
    [
        (nameof(Watching), static (section, options) => section.Bind(options.Watching, Strict)),
        (nameof(Images), static (section, options) => section.Bind(options.Images, Strict)),
        (nameof(Subscriptions), static (section, options) => section.Bind(options.Subscriptions, Strict)),
        (nameof(Stopping), static (section, options) => section.Bind(options.Stopping, Strict)),
        (nameof(ApiKeys), static (section, options) => section.Bind(options.ApiKeys, Strict)),
        (nameof(RateLimit), static (section, options) => section.Bind(options.RateLimit, Strict)),
        (nameof(Proxies), static (section, options) => section.Bind(options.Proxies, Strict)),
        (nameof(Http), static (section, options) => section.Bind(options.Http, Strict)),
        (nameof(GraphQL), static (section, options) => section.Bind(options.GraphQL, Strict)),
        (nameof(Documents), static (section, options) => section.Bind(options.Documents, Strict)),
        (nameof(Cors), static (section, options) => section.Bind(options.Cors, Strict)),
        (nameof(Telemetry), static (section, options) => section.Bind(options.Telemetry, Strict)),
        (nameof(Ide), static (section, options) => section.Bind(options.Ide, Strict)),
    ];

    /// <summary>The names of the sections, which are those of the properties.</summary>
    internal static IEnumerable<string> Sections => Binders.Select(static binder => binder.Name);

    /// <summary>Reads <c>appsettings.json</c>, the environment and the command line, the last of them winning.</summary>
    /// <exception cref="InvalidOptionException">A section has an option that there is not, or one has a value that makes no sense.</exception>
    public static ServerOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new ServerOptions { Image = configuration[nameof(Image)], Watch = configuration[nameof(Watch)] };
        foreach (var (name, bind) in Binders)
        {
            try
            {
                bind(configuration.GetSection(name), options);
            }
            catch (InvalidOperationException exception)
            {
                throw new InvalidOptionException(BindingFault.Describe(name, exception));
            }
        }

        OptionRanges.Check(options);
        return options;
    }

    private static void Strict(BinderOptions binder) => binder.ErrorOnUnknownConfiguration = true;
}
