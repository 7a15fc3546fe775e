using KnowledgeGraph.Server.Admission;
using KnowledgeGraph.Server.Assistants;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Explorer.Entities;
using KnowledgeGraph.Server.Explorer.Graphs;
using KnowledgeGraph.Server.Export;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Questions;
using KnowledgeGraph.Server.Security;
using KnowledgeGraph.Server.Subscriptions;
using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Puts the server together: configuration, then what is served, then the order in which a request meets it.</summary>
public static class ServerHost
{
    /// <summary>The path of the API, and of the IDE for browsers.</summary>
    public const string GraphQLPath = "/graphql";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A server that has not started yet.</summary>
    /// <param name="arguments">
    /// The command line: <c>--urls</c>, <c>--image</c>, <c>--watch</c>, and every option as <c>--Section:Name value</c>.
    /// </param>
    /// <param name="embedded">The facts that are served where the options name no others; stay open as long as the server runs.</param>
    public static WebApplication Build(string[] arguments, Func<FactGraph> embedded)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(embedded);
        CommandLine.Check(arguments);

        // Configuration and files are found beside the assembly, wherever the process was started from.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.AddNamedFile();
        var options = ServerOptions.Read(builder.Configuration);
        builder.UseDefaultAddress();
        builder.UseLoopbackHosts(options.Proxies);
        builder.WebHost.UseKestrelHttpsConfiguration();
        var proxies = TrustedProxies.NetworksOf(options.Proxies);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            KestrelLimits.Apply(kestrel, options.Http);
            kestrel.LimitConnections(options.Http.MaxConnectionsPerClient, address => proxies.Any(network => network.Contains(address)));
        });
        FactSetServices.Add(builder.Services, options);
        if (options.Health.Url is not null)
        {
            builder.Services.AddSingleton(options.Health);
            builder.Services.AddHostedService<HealthListener>();
        }

        if (options.Mcp.Enabled)
        {
            AssistantRoutes.Add(builder.Services);
        }

        StoppingDelay.Add(builder.Services, options.Stopping);
        builder.Services.AddTransport(options.Http, options.Cors);
        var hostMayLog = StartFaults.SuppressUntilStarted(builder.Logging);
        builder.Services.AddSecurity(options);

        var app = builder.Build();
        app.UseTrustedProxies(options.Proxies);
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseFaultHandler();
        app.UseDraining();
        app.UseTransport(options.Http, options.Cors);
        app.UseSecurity(options);
        app.UseOtlpExport(options.Telemetry);
        var host = FactSetServices.Open(app, options, embedded);
        Serve(app, host, options);
        app.Lifetime.ApplicationStarted.Register(hostMayLog);
        StartLog.Announce(app, host);
        return app;
    }

    private static void Serve(WebApplication app, FactSetHost host, ServerOptions options)
    {
        var logger = app.Services.GetRequiredService<ILogger<GraphQLTransport>>();
        var admission = app.Services.GetRequiredService<AdmissionControl>();
        ThreadRoom.Ensure(admission);
        var transport = new GraphQLTransport(host, options.Http, options.Documents, app.Environment.ContentRootPath, logger)
        {
            Events = app.Services.GetRequiredService<EventTransport>(),
            Admission = admission,
            ClientRefused = app.Services.GetRequiredService<Refusals>().Note,
        };
        StoredOperationLog.Check(app, host, transport.Trusted);
        if (options.GraphQL is { Federation: true, FederationNamespace.Length: > 0 })
        {
            var subgraph = new GraphQLTransport(
                new SubgraphSource(host), options.Http, options.Documents, app.Environment.ContentRootPath, logger)
            {
                Admission = admission,
                ClientRefused = transport.ClientRefused,
                Sending = transport.Sending,
            };
            app.Map(SubgraphSource.Path, FactSetRoutes.OnceThereAreFacts(host, subgraph.HandleAsync));
        }

        PageRoutes.Map(app, host, options, FactSetRoutes.OnceThereAreFacts(host, transport.HandleAsync));
        QuestionRoutes.Map(app, host, transport, options);
        var sender = new ExportSender(admission, options.Export, options.Http.MaxAge, logger) { ClientRefused = transport.ClientRefused };
        EntityRoutes.Map(app, host, transport, sender, options);
        SitemapRoutes.Map(app, host);
        GraphFileRoute.Map(app, host, sender);
        if (options.Export.Enabled)
        {
            ExportRoute.Map(app, host, sender);
        }

        if (options.Mcp.Enabled)
        {
            AssistantRoutes.Map(app);
        }

        if (options.GraphQL.AllowIntrospection)
        {
            app.MapMethods(SchemaEndpoint.Path, Reading, FactSetRoutes.From(host, static set => set.Vocabulary.SchemaText));
        }

        app.MapMethods(HealthEndpoint.Path, Reading, HealthEndpoint.Create(host)).WithMetadata(OpenEndpoint.Always);
        app.MapMethods(ReadinessEndpoint.Path, Reading, ReadinessEndpoint.Create(host, app.Lifetime)).WithMetadata(OpenEndpoint.Always);
    }
}
