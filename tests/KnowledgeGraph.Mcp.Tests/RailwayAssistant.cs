using System.IO.Pipelines;
using System.Text.Json;
using KnowledgeGraph.Api;
using KnowledgeGraph.Compiler.Image;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KnowledgeGraph.Mcp.Tests;

/// <summary>The SDK's own client, connected to the railway within this process.</summary>
public sealed class RailwayAssistant : IAsyncDisposable
{
    public static readonly FactGraph Graph = FactGraph.Open(ImageWriter.Write(RailwaySet.Load().CompileCleanly()).Image!.Bytes);

    private readonly CancellationTokenSource _stop = new();
    private readonly McpServer _server;
    private readonly Task _running;

    private RailwayAssistant(McpServer server, McpClient client)
    {
        _server = server;
        Client = client;
        _running = server.RunAsync(_stop.Token);
    }

    public McpClient Client { get; private set; }

    public static Task<RailwayAssistant> ConnectAsync() => ConnectAsync(Graph, OfferedQuestions.All);

    public static async Task<RailwayAssistant> ConnectAsync(FactGraph graph, OfferedQuestions questions)
    {
        var (toServer, toClient) = (new Pipe(), new Pipe());
        var options = new McpServerOptions();
        KnowledgeMcp.Configure(options, () => new GraphFacts(graph, new GraphSchemaOptions()), questions);
        var server = McpServer.Create(new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()), options);
        var assistant = new RailwayAssistant(server, null!);
        assistant.Client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
        return assistant;
    }

    /// <summary>Calls a tool that must succeed.</summary>
    /// <returns>Its structured answer.</returns>
    public async Task<JsonElement> CallAsync(string tool, object arguments)
    {
        var result = await TryCallAsync(tool, arguments);
        result.IsError.ShouldNotBe(true, Text(result));
        return result.StructuredContent.ShouldNotBeNull();
    }

    public async Task<CallToolResult> TryCallAsync(string tool, object arguments) => await Client.CallToolAsync(
        tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(JsonSerializer.Serialize(arguments)));

    public static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _stop.CancelAsync();
        try
        {
            await _running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        await _server.DisposeAsync();
        _stop.Dispose();
    }
}
