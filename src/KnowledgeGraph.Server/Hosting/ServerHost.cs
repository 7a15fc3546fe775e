using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Health;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Security;
using KnowledgeGraph.Server.Subscriptions;
using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Transport;
using KnowledgeGraph.Server.Watching;

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
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.AddNamedFile();
        var options = ServerOptions.Read(builder.Configuration);
        builder.UseDefaultAddress();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => KestrelLimits.Apply(kestrel, options.Http));
        FactSetServices.Add(builder.Services, options);
        StoppingDelay.Add(builder.Services, options.Stopping);
        builder.Services.AddTransport(options);
        var hostMayLog = StartFaults.LeaveToTheCaller(builder.Logging);
        builder.Services.AddSecurity(options);

        var app = builder.Build();
        app.UseTrustedProxies(options.Proxies);
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseFaultHandler();
        app.UseTransport(options);
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
        var transport = new GraphQLTransport(host, options, app.Environment.ContentRootPath, logger)
        {
            Events = app.Services.GetRequiredService<EventTransport>(),
        };
        var graphQL = FactSetRoutes.OnceThereAreFacts(host, transport.HandleAsync);
        if (options.Ide.Enabled)
        {
            ServeIde(app, host, graphQL, Path.Combine(app.Environment.ContentRootPath, options.Ide.Folder));
        }
        else
        {
            app.Map(GraphQLPath, graphQL);
        }

        if (options.GraphQL.AllowIntrospection)
        {
            app.MapMethods(SchemaEndpoint.Path, Reading, FactSetRoutes.From(host, static set => set.SchemaText));
        }

        app.MapMethods(HealthEndpoint.Path, Reading, HealthEndpoint.Create(host));
        app.MapMethods(ReadinessEndpoint.Path, Reading, ReadinessEndpoint.Create(host, app.Lifetime));
        app.MapMethods("/", Reading, FactSetRoutes.From(host, static set => set.Home));
        if (options.Watch is not null)
        {
            app.MapMethods(DiagnosticsPage.Path, Reading, app.Services.GetRequiredService<DiagnosticsPage>().HandleAsync);
        }
    }

    private static void ServeIde(WebApplication app, FactSetHost host, RequestDelegate graphQL, string folder)
    {
        var page = IdePage.Of(folder);
        app.Map(GraphQLPath, context => IdePage.IsWanted(context.Request) ? page.HandleAsync(context) : graphQL(context));
        app.MapMethods($"{GraphQLPath}/{IdeConfiguration.FileName}", Reading, FactSetRoutes.From(host, static set => set.IdeConfiguration));
        if (Directory.Exists(folder))
        {
            app.UseIdeFiles(GraphQLPath, folder);
        }
    }
}
