using KnowledgeGraph.Server.Admission;
using KnowledgeGraph.Server.Assistants;
using KnowledgeGraph.Server.Explorer;
using KnowledgeGraph.Server.Export;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Security;
using KnowledgeGraph.Server.Security.Tokens;
using KnowledgeGraph.Server.Subscriptions;
using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Transport;
using KnowledgeGraph.Server.Transport.Documents;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>Everything that can be configured beside Kestrel and logging. Defaults are right for a laptop.</summary>
public sealed class ServerOptions
{
    /// <summary>
    /// The image to serve: a file, <c>--image facts.kg</c>, or an address, <c>--image https://facts.example.org/facts.kg</c>; without it,
    /// the facts that are compiled in.
    /// </summary>
    public string? Image { get; set; }

    /// <summary>
    /// The folder of fact files to compile, serve and watch, <c>--watch seeds</c>: for authors. Takes precedence over <see cref="Image"/>.
    /// </summary>
    public string? Watch { get; set; }

    public WatchingOptions Watching { get; set; } = new();

    public ImagesOptions Images { get; set; } = new();

    public SubscriptionOptions Subscriptions { get; set; } = new();

    public HealthOptions Health { get; set; } = new();

    /// <inheritdoc cref="AssistantOptions"/>
    public AssistantOptions Mcp { get; set; } = new();

    public StoppingOptions Stopping { get; set; } = new();

    public ApiKeyOptions ApiKeys { get; set; } = new();

    public TokenOptions Tokens { get; set; } = new();

    public RateLimitOptions RateLimit { get; set; } = new();

    public ProxyOptions Proxies { get; set; } = new();

    public HttpOptions Http { get; set; } = new();

    public GraphQLOptions GraphQL { get; set; } = new();

    public AdmissionOptions Admission { get; set; } = new();

    /// <inheritdoc cref="ExportOptions"/>
    public ExportOptions Export { get; set; } = new();

    public DocumentOptions Documents { get; set; } = new();

    public CorsOptions Cors { get; set; } = new();

    public TelemetryOptions Telemetry { get; set; } = new();

    public IdeOptions Ide { get; set; } = new();

    /// <inheritdoc cref="ExplorerOptions"/>
    public ExplorerOptions Explorer { get; set; } = new();

    /// <summary>The names of the sections and of the two options that are in none.</summary>
    internal static IEnumerable<string> Names => typeof(ServerOptions).GetProperties().Select(static property => property.Name);

    /// <summary>Reads <c>appsettings.json</c>, the environment and the command line; later sources take precedence.</summary>
    /// <exception cref="InvalidOptionException">A section has an unknown key, or a value is not valid.</exception>
    public static ServerOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new ServerOptions { Image = configuration[nameof(Image)], Watch = configuration[nameof(Watch)] };
        SectionReader.Read(configuration.GetSection(nameof(Watching)), options.Watching);
        SectionReader.Read(configuration.GetSection(nameof(Images)), options.Images);
        SectionReader.Read(configuration.GetSection(nameof(Subscriptions)), options.Subscriptions);
        SectionReader.Read(configuration.GetSection(nameof(Health)), options.Health);
        SectionReader.Read(configuration.GetSection(nameof(Mcp)), options.Mcp);
        SectionReader.Read(configuration.GetSection(nameof(Stopping)), options.Stopping);
        SectionReader.Read(configuration.GetSection(nameof(ApiKeys)), options.ApiKeys);
        SectionReader.Read(configuration.GetSection(nameof(Tokens)), options.Tokens);
        SectionReader.Read(configuration.GetSection(nameof(RateLimit)), options.RateLimit);
        SectionReader.Read(configuration.GetSection(nameof(Proxies)), options.Proxies);
        SectionReader.Read(configuration.GetSection(nameof(Http)), options.Http);
        SectionReader.Read(configuration.GetSection(nameof(GraphQL)), options.GraphQL);
        SectionReader.Read(configuration.GetSection(nameof(Admission)), options.Admission);
        SectionReader.Read(configuration.GetSection(nameof(Export)), options.Export);
        SectionReader.Read(configuration.GetSection(nameof(Documents)), options.Documents);
        SectionReader.Read(configuration.GetSection(nameof(Cors)), options.Cors);
        SectionReader.Read(configuration.GetSection(nameof(Telemetry)), options.Telemetry);
        SectionReader.Read(configuration.GetSection(nameof(Ide)), options.Ide);
        SectionReader.Read(configuration.GetSection(nameof(Explorer)), options.Explorer);
        FederationCheck.Check(options.GraphQL);
        return options.Http.MaxBytesUnderWay >= options.GraphQL.MaxResponseSize ? options : throw new InvalidOptionException(
            $"Http:MaxBytesUnderWay is {options.Http.MaxBytesUnderWay}; it must be at least GraphQL:MaxResponseSize, "
            + $"{options.GraphQL.MaxResponseSize}: a larger answer would never be sent.");
    }
}
