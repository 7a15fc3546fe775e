using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>The server over the shipped facts, in this process, on a port that the system chose.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly WebApplication _app;

    public RunningServer()
        : this([])
    {
    }

    private RunningServer(params string[] arguments)
        : this(() => Facts.Graph, arguments)
    {
    }

    private RunningServer(Func<FactGraph> open, params string[] arguments) =>
        _app = ServerHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None", .. arguments], open);

    /// <summary>Speaks to the server, and follows no redirection.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The patterns of the routes, each once.</summary>
    public IEnumerable<string> Routes => _app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!).Distinct();

    public Uri Address => Client.BaseAddress!;

    /// <summary>A server with options of its own.</summary>
    public static Task<RunningServer> StartAsync(params string[] arguments) => StartAsync(new RunningServer(arguments));

    /// <summary>A server over other facts.</summary>
    public static Task<RunningServer> StartAsync(FactGraph graph) => StartAsync(new RunningServer(() => graph));

    private static async Task<RunningServer> StartAsync(RunningServer server)
    {
        await server.InitializeAsync();
        return server;
    }

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client = LocalClient.Create(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
