using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>The clients of the sample set, built once, and a server that serves it.</summary>
public sealed class SampleClients : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RunningServer _server = null!;

    internal ClientBuild Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        RailwayImages.Publish(0, _folder["facts.kg"]);
        _server = await RunningServer.StartAsync("--image", _folder["facts.kg"]);
        Build = await ClientBuild.RunAsync(_server, "railway");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    /// <summary>What a client read, as JSON.</summary>
    public async Task<string> ReadAsync(string client) =>
        (await NodeFolders.Frontends.RunAsync("run.mjs", "railway", client, $"{_server.Address}graphql")).GetRawText();
}
