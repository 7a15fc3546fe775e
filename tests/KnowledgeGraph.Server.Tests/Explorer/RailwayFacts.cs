using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A server over the sample set.</summary>
public sealed class RailwayFacts : IAsyncLifetime
{
    public RunningServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await RunningServer.StartAsync("--watch", RailwayFolder.Original);

    public Task DisposeAsync() => Server.DisposeAsync();
}
