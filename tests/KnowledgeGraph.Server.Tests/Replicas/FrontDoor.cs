using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Replicas;

/// <summary>What stands in front of replicas: nginx where it is installed, and otherwise a few lines that do the same.</summary>
internal abstract class FrontDoor : IAsyncDisposable
{
    protected FrontDoor(string address) => Client = LocalClient.Create(address);

    /// <summary>Speaks to whichever replica is next.</summary>
    public HttpClient Client { get; }

    public static Task<FrontDoor> OpenAsync(IReadOnlyList<Uri> replicas, TemporaryFolder folder) =>
        Nginx.Program is { } nginx ? Nginx.StartAsync(nginx, replicas, folder) : FailoverProxy.StartAsync(replicas);

    public virtual ValueTask DisposeAsync()
    {
        Client.Dispose();
        return ValueTask.CompletedTask;
    }
}
