using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Security;
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
        // Its name, which is a category of the log, is the same whatever the file of the program is called.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = arguments,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = "KnowledgeGraph.Server",
        });
        builder.AddNamedFile();
        builder.UseLogFormat();
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
        FactSourceChoice.Add(builder.Services, options, embedded);
        if (options.Health.Url is not null)
        {
            builder.Services.AddSingleton(options.Health);
            builder.Services.AddHostedService<HealthListener>();
        }

        StoppingDelay.Add(builder.Services, options.Stopping);
        builder.Services.AddTransport(options.Http, options.Cors);
        var hostMayLog = StartFaults.SuppressUntilStarted(builder.Logging);
        builder.Services.AddSecurity(options);

        var app = builder.Build();
        app.UseTrustedProxies(options.Proxies);
        // It concerns TLS alone.
        app.UseWhen(static context => context.Request.IsHttps, static secure => secure.UseHsts());
        app.UseSecurityHeaders();
        app.UseFaultHandler();
        app.UseDraining();
        app.UseTransport(options.Http, options.Cors);
        app.UseSecurity(options);
        app.UseOtlpExport(options.Telemetry);
        app.MapKnowledgeGraph(GraphQLPath);
        var host = app.Services.GetRequiredService<FactSetHost>();
        MapOwnEndpoints(app, host, options);
        app.Lifetime.ApplicationStarted.Register(hostMayLog);
        StartLog.Announce(app, host);
        return app;
    }

    private static void MapOwnEndpoints(WebApplication app, FactSetHost host, ServerOptions options)
    {
        if (options.Watch is not null)
        {
            app.MapMethods(
                DiagnosticsPage.Path, Reading, new DiagnosticsPage(app.Services.GetRequiredService<FolderFollower>(), host).HandleAsync);
        }

        app.MapMethods(HealthEndpoint.Path, Reading, HealthEndpoint.Create(host)).WithMetadata(OpenEndpoint.Always);
        app.MapMethods(ReadinessEndpoint.Path, Reading, ReadinessEndpoint.Create(host, app.Lifetime)).WithMetadata(OpenEndpoint.Always);
    }
}
