using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>
/// The server over the shipped facts, on a port that the system chose: in this process, or while a published program is taken, in its own.
/// </summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly string[] _arguments;
    private readonly WebApplication? _app;
    private ServerProcess? _process;

    public RunningServer()
        : this([])
    {
    }

    private RunningServer(params string[] arguments)
        : this(ServerProgram.IsPublished ? null : () => Facts.Graph, arguments)
    {
    }

    /// <param name="open">The facts; null for a process of its own, over those of the published program.</param>
    private RunningServer(Func<FactGraph>? open, params string[] arguments)
    {
        _arguments = ["--Logging:LogLevel:Default=None", .. arguments];
        _app = open is null ? null : ServerHost.Build(["--urls", "http://127.0.0.1:0", .. _arguments], open);
    }

    /// <summary>Speaks to the server, and follows no redirection.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The patterns of the routes, each once. Those of another process are not known.</summary>
    public IEnumerable<string> Routes => _app!.Services.GetRequiredService<EndpointDataSource>().Endpoints
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
        if (_app is null)
        {
            // Its log has the line that says where it listens.
            _process = await ServerProcess.StartAsync([.. _arguments, "--Logging:LogLevel:KnowledgeGraph.Server=Information"]);
            Client = _process.Client;
            return;
        }

        await _app.StartAsync();
        Client = LocalClient.Create(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        if (_app is null)
        {
            await _process!.StopAsync();
            _process.Dispose();
            return;
        }

        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
