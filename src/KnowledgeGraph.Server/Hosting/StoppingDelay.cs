namespace KnowledgeGraph.Server.Hosting;

/// <summary>Keeps the listeners open for a while after the server was told to stop.</summary>
internal sealed class StoppingDelay(StoppingOptions options) : IHostedLifecycleService
{
    /// <summary>Everything that the server does at its end stands here.</summary>
    public static void Add(IServiceCollection services, StoppingOptions options)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Delay + options.Timeout);
        services.AddSingleton<IHostedService>(new StoppingDelay(options));
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(options.Delay, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
