using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>Sets as image files, for the engine, and servers over the same bytes.</summary>
public sealed class EngineFacts : IAsyncLifetime, IDisposable
{
    public const string Shipped = "shipped";
    public const string Railway = "railway";
    public const string Tramway = "tramway";

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<RunningServer>>> _servers = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        var (exitCode, _, error) = await ChildProgram.RunAsync(
            new ProcessStartInfo("dotnet", [EngineFolder.Kg, "compile", RepositoryFolder.Combine("seeds"), "-o", ImageOf(Shipped)]));
        exitCode.ShouldBe(0, error);
        var railway = ImageWriter.Write(RailwaySet.Load().CompileCleanly()).Image.ShouldNotBeNull();
        await File.WriteAllBytesAsync(ImageOf(Railway), railway.Bytes);
        await File.WriteAllBytesAsync(ImageOf(Tramway), TramwayImage.Bytes);
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await (await server.Value).DisposeAsync();
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The image file of a set.</summary>
    public string ImageOf(string set) => _folder[$"{set}.kg"];

    /// <summary>A server over an image.</summary>
    public Task<RunningServer> ServerAsync(string set) => _servers.GetOrAdd(set, new Lazy<Task<RunningServer>>(
        () => RunningServer.StartAsync(FactGraph.Open(File.ReadAllBytes(ImageOf(set)))))).Value;

    /// <summary>The answers of the server, byte for byte.</summary>
    internal async Task<string[]> AskServerAsync(string set, IEnumerable<EngineRequest> requests)
    {
        var server = await ServerAsync(set);
        var answers = new List<string>();
        foreach (var request in requests)
        {
            answers.Add((await Answer.PostAsync(server.Client, request.ToBody())).Body);
        }

        return [.. answers];
    }

    /// <summary>What the engine says under Node: an answer for each request, the schema and the hash.</summary>
    internal async Task<string[]> AskNodeAsync(string image, IEnumerable<EngineRequest> requests)
    {
        var said = await NodeFolders.Frontends.RunAsync(Path.Combine("engine", "ask.mjs"), EngineFolder.Path, image, await FileOfAsync(requests));
        return [.. said.EnumerateArray().Select(static answer => answer.GetString()!)];
    }

    /// <summary>What the engine says to the same request later that it did not say at first.</summary>
    internal async Task<string[]> AskNodeOftenAsync(string image, IEnumerable<EngineRequest> requests, int rounds)
    {
        var script = Path.Combine("engine", "repeat.mjs");
        var said = await NodeFolders.Frontends.RunAsync(script, EngineFolder.Path, image, await FileOfAsync(requests), $"{rounds}");
        return [.. said.EnumerateArray().Select(static answer => answer.GetString()!)];
    }

    private async Task<string> FileOfAsync(IEnumerable<EngineRequest> requests)
    {
        var file = _folder[$"{Guid.NewGuid()}.json"];
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(requests.Select(static request => request.ToArguments())));
        return file;
    }
}
