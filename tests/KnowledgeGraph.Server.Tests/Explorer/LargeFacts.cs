using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Testing.Graphs.Large;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A server over 6,000 entities, of which two are hubs with 3,000 relations each.</summary>
public sealed class LargeFacts : IAsyncLifetime, IDisposable
{
    private const int Entities = 6_000;

    private readonly TemporaryFolder _folder = new();

    public RunningServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        LargeImage.Write(new LargeSet(Entities) { Hubs = 2 }, _folder["large.kg"]);
        Server = await RunningServer.StartAsync("--image", _folder["large.kg"]);
    }

    public Task DisposeAsync() => Server.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
