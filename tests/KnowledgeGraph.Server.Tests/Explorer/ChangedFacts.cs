using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>
/// A server whose facts have changed since it started: one statement is another, of Coast Lines and Valley Line, and one is gone, of Valley
/// Rail.
/// </summary>
public sealed class ChangedFacts : IAsyncLifetime, IDisposable
{
    private readonly RailwayFolder _folder = new();

    public RunningServer Server { get; private set; } = null!;

    /// <summary>The content hash of the facts as they were.</summary>
    public string Before { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Server = await RunningServer.StartAsync("--watch", _folder.Path, "--Watching:PollingInterval", "00:00:00.1");
        Before = await Server.Client.ContentHashAsync();
        var agents = await File.ReadAllTextAsync(_folder["agents.yaml"]);
        await File.WriteAllTextAsync(_folder["agents.yaml"], agents
            .Replace("        until: ../2018\n", "        until: ../2017\n", StringComparison.Ordinal)
            .Replace("      - website: https://valleyrail.example/\n", "", StringComparison.Ordinal));
        while (await Server.Client.ContentHashAsync() == Before)
        {
            await Task.Delay(20);
        }
    }

    public Task DisposeAsync() => Server.DisposeAsync();

    public void Dispose() => _folder.Dispose();
}
