using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Server.Security;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Answers the two health endpoints at an address of their own. It shares no connection limit, queue or rate limit with the API, and stops
/// after it.
/// </summary>
internal sealed class HealthListener(HealthOptions options, FactSetHost facts, IHostApplicationLifetime lifetime)
    : IHostedService, IAsyncDisposable
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();

        // The configuration is that of the API, which must not reach this one.
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Url!);
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        _app = builder.Build();
        _app.UseSecurityHeaders();
        _app.MapMethods(HealthEndpoint.Path, Reading, HealthEndpoint.Create(facts));
        _app.MapMethods(ReadinessEndpoint.Path, Reading, ReadinessEndpoint.Create(facts, lifetime));
        try
        {
            await _app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new InvalidOptionException($"Health:Url is {options.Url}, and another program is listening there. Choose another port.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
