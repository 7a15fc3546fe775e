using System.Collections.Concurrent;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>The clients of the shipped set, built once as docs/graphql.md says, and a server that serves it.</summary>
public sealed class ShippedClients : IAsyncLifetime, IDisposable
{
    private const string Folder = "shipped";

    private readonly ConcurrentDictionary<string, Lazy<Task<JsonElement>>> _read = new(StringComparer.Ordinal);
    private readonly TemporaryFolder _folder = new();
    private RunningServer _server = null!;

    internal ClientBuild Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        Build = await ClientBuild.RunAsync(_server, Folder, await PossibleTypesAsync());
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    /// <summary>What a client read; each is run once.</summary>
    public Task<JsonElement> ReadAsync(string client) => _read.GetOrAdd(client, new Lazy<Task<JsonElement>>(
        () => NodeFolders.Frontends.RunAsync("run.mjs", Folder, client, $"{_server.Address}graphql"))).Value;

    /// <summary>The bytes that a code generator gets when it asks for the schema, by the query that it sends.</summary>
    public async Task<int> IntrospectionSizeAsync()
    {
        var query = (await NodeFolders.Frontends.RunAsync("introspection.mjs")).GetString();
        return (await Answer.PostAsync(_server.Client, JsonSerializer.Serialize(new { query }))).Body.Length;
    }

    /// <summary>The bytes of the types of the whole schema.</summary>
    public static long GeneratedSize => new FileInfo(Path.Combine(NodeFolders.Frontends.Path, "obj", Folder, "src", "generated", "schema.ts")).Length;

    private async Task<string> PossibleTypesAsync()
    {
        var file = _folder["possible-types.json"];
        var (exitCode, _, error) = await ChildProgram.RunAsync(
            BuiltTool.Start("schema", RepositoryFolder.Combine("seeds"), "--possible-types", "-o", file));
        exitCode.ShouldBe(0, error);
        return file;
    }
}
