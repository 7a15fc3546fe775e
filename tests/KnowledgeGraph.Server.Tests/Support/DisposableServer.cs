namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A server of one test, to be used with <c>await using</c>.</summary>
internal sealed class DisposableServer(RunningServer server) : IAsyncDisposable
{
    public HttpClient Client => server.Client;

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
