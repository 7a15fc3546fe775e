using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;
using ModelContextProtocol.Client;

namespace KnowledgeGraph.Server.Tests.Assistants;

/// <summary>The SDK's own client over streamable HTTP.</summary>
public sealed class AssistantRoutesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Assistant_IsAnsweredFromTheFactsThatAreServed()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image);
        await using var client = await ConnectAsync(server.Client);

        (await client.ListToolsAsync()).Select(tool => tool.Name).ShouldContain("stations-of-a-line");
        (await HashAsync(client)).ShouldBe(RailwayImages.Edition(0).ContentHash);

        RailwayImages.Publish(1, image);
        await server.LineAsync($"content {RailwayImages.Edition(1).ContentHash}");
        (await HashAsync(client)).ShouldBe(RailwayImages.Edition(1).ContentHash);
    }

    [Fact]
    public async Task Assistants_CanBeSwitchedOff()
    {
        using var server = await ServerProcess.StartAsync("--Mcp:Enabled", "false");

        using var response = await server.Client.PostAsync("mcp", null);

        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Questions_OnlyThoseThatAreNamed_AreTools()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image, "--Mcp:Questions", "stations-of-a-line");
        await using var client = await ConnectAsync(server.Client);

        (await client.ListToolsAsync()).Select(tool => tool.Name).Where(name => name.Contains('-', StringComparison.Ordinal))
            .ShouldBe(["stations-of-a-line"]);
    }

    [Fact]
    public async Task Question_ListsTheStatementsThatItRestsOn()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image);
        await using var client = await ConnectAsync(server.Client);

        var result = await client.CallToolAsync("stations-of-a-line", new Dictionary<string, object?> { ["line"] = "valley-line" });

        ((JsonElement)result.StructuredContent!).GetProperty("statementCount").GetInt32().ShouldBePositive();
    }

    [Fact]
    public async Task Questions_WithoutAName_AreRefused()
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--Mcp:Questions", ",");

        exitCode.ShouldNotBe(0);
        errors.ShouldContain("Mcp:Questions is ','. Give 'all', 'none', or names of questions with commas between them.");
    }

    private static async Task<McpClient> ConnectAsync(HttpClient client) => await McpClient.CreateAsync(new HttpClientTransport(
        new HttpClientTransportOptions { Endpoint = new Uri(client.BaseAddress!, "mcp"), TransportMode = HttpTransportMode.StreamableHttp }));

    private static async Task<string?> HashAsync(McpClient client)
    {
        var result = await client.CallToolAsync("search", new Dictionary<string, object?> { ["text"] = "valley" });
        result.IsError.ShouldNotBe(true);
        return ((JsonElement)result.StructuredContent!).GetProperty("contentHash").GetString();
    }
}
