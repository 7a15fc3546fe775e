using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Health;
using KnowledgeGraph.Server.Home;
using KnowledgeGraph.Server.Ide;
using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Puts the server together: configuration, then what is served, then the order in which a request meets it.</summary>
public static class ServerHost
{
    /// <summary>The path of the API, and of the IDE for browsers.</summary>
    public const string GraphQLPath = "/graphql";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A server of <paramref name="graph"/> that has not started yet.</summary>
    /// <param name="arguments">The command line: <c>--urls</c>, and every option as <c>--Section:Name value</c>.</param>
    /// <param name="graph">Stays open as long as the server runs.</param>
    public static WebApplication Build(string[] arguments, FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);

        // Configuration and files are found beside the assembly, wherever the process was started from.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        var options = ServerOptions.Read(builder.Configuration);
        builder.UseDefaultAddress();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => KestrelLimits.Apply(kestrel, options.Http));
        builder.Services.AddTransport(options);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseFaultHandler();
        app.UseTransport(options);
        app.UseOtlpExport(options.Telemetry);
        Serve(app, graph, options);
        StartLog.Announce(app, graph);
        return app;
    }

    private static void Serve(WebApplication app, FactGraph graph, ServerOptions options)
    {
        var engine = new GraphQLEngine(GraphSchema.Create(graph), options.GraphQL.ToEngineOptions(options.Http));
        var schemas = new FixedSchema(new ServedSchema(engine, graph, graph.ContentHash));
        var transport = new GraphQLTransport(
            schemas, options, app.Environment.ContentRootPath, app.Services.GetRequiredService<ILogger<GraphQLTransport>>());
        var examples = new ExampleReader(engine.Schema, app.Logger).Read(InContentRoot(app, options.Ide.Examples));

        if (options.Ide.Enabled)
        {
            ServeIde(app, transport, InContentRoot(app, options.Ide.Folder), examples);
        }
        else
        {
            app.Map(GraphQLPath, transport.HandleAsync);
        }

        if (options.GraphQL.AllowIntrospection)
        {
            app.MapMethods(SchemaEndpoint.Path, Reading, SchemaEndpoint.Create(engine.Schema));
        }

        app.MapMethods(HealthEndpoint.Path, Reading, HealthEndpoint.Create(graph.ContentHash));
        app.MapMethods("/", Reading, HomePage.Create(graph, examples, app.Urls));
    }

    private static void ServeIde(WebApplication app, GraphQLTransport transport, string folder, IReadOnlyList<ExampleOperation> examples)
    {
        var page = IdePage.Of(folder);
        var configuration = new ConstantResponse(IdeConfiguration.Write(GraphQLPath, examples), "application/json; charset=utf-8");
        app.Map(GraphQLPath, context => IdePage.IsWanted(context.Request) ? page.HandleAsync(context) : transport.HandleAsync(context));
        app.MapMethods($"{GraphQLPath}/{IdeConfiguration.FileName}", Reading, configuration.HandleAsync);
        if (Directory.Exists(folder))
        {
            app.UseIdeFiles(GraphQLPath, folder);
        }
    }

    private static string InContentRoot(WebApplication app, string path) => Path.Combine(app.Environment.ContentRootPath, path);
}
