using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Assistants;
using KnowledgeGraph.AspNetCore.Explorer;
using KnowledgeGraph.AspNetCore.Export;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Ide;
using KnowledgeGraph.AspNetCore.Pages;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Transport.Documents;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Security;
using KnowledgeGraph.Server.Security.Tokens;
using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Transport;
using KnowledgeGraph.Server.Watching;

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

    public ServerHttpOptions Http { get; set; } = new();

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
        options.Accept(new SectionReader(configuration));
        options.ToKnowledgeGraphOptions().Check();
        return options;
    }

    /// <summary>Shows every section, in the order of the documentation.</summary>
    internal void Accept(ISectionVisitor visitor)
    {
        visitor.Visit(nameof(Watching), Watching);
        visitor.Visit(nameof(Images), Images);
        visitor.Visit(nameof(Subscriptions), Subscriptions);
        visitor.Visit(nameof(Health), Health);
        visitor.Visit(nameof(Mcp), Mcp);
        visitor.Visit(nameof(Stopping), Stopping);
        visitor.Visit(nameof(ApiKeys), ApiKeys);
        visitor.Visit(nameof(Tokens), Tokens);
        visitor.Visit(nameof(RateLimit), RateLimit);
        visitor.Visit(nameof(Proxies), Proxies);
        visitor.Visit(nameof(Http), Http);
        visitor.Visit(nameof(GraphQL), GraphQL);
        visitor.Visit(nameof(Admission), Admission);
        visitor.Visit(nameof(Export), Export);
        visitor.Visit(nameof(Documents), Documents);
        visitor.Visit(nameof(Cors), Cors);
        visitor.Visit(nameof(Telemetry), Telemetry);
        visitor.Visit(nameof(Ide), Ide);
        visitor.Visit(nameof(Explorer), Explorer);
    }

    /// <summary>The part that is about the facts.</summary>
    internal KnowledgeGraphOptions ToKnowledgeGraphOptions() => new()
    {
        Explorer = Explorer,
        Ide = Ide,
        Pages = new PageOptions { Home = true },
        Mcp = Mcp,
        GraphQL = GraphQL,
        Http = Http,
        Admission = Admission,
        Export = Export,
        Documents = Documents,
        Subscriptions = Subscriptions,
        Images = Images,

        // The IDE is open to everybody: where facts need a key, it says nothing of them.
        ShowsQuestionsInIde = !ApiKeys.Required,
        Health = HealthEndpoint.Path[1..],
    };
}
