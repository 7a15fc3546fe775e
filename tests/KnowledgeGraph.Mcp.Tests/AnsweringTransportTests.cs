using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api;
using KnowledgeGraph.Mcp.Transport;
using ModelContextProtocol.Server;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class AnsweringTransportTests
{
    private const string Initialize =
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"pipe","version":"1"}}}""";

    private const string Initialized = """{"jsonrpc":"2.0","method":"notifications/initialized"}""";

    private const string Call =
        """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"text":"valley"}}}""";

    private const string List = """{"jsonrpc":"2.0","id":"three","method":"tools/list"}""";

    /// <summary>All of it comes at once, with or without an end of the last line.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public async Task Requests_ThatArePipedIn_AreAnsweredBeforeTheEnd(string end)
    {
        var answers = await RunAsync(string.Join('\n', Initialize, Initialized, Call, List) + end);

        answers.Select(answer => answer.GetProperty("id").ToString()).ShouldBe(["1", "2", "three"], ignoreOrder: true);
        answers.ShouldAllBe(answer => answer.GetProperty("result").ValueKind == JsonValueKind.Object);
    }

    [Fact]
    public async Task Request_ThatIsCancelled_IsNotWaitedFor()
    {
        const string cancel = """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}""";

        var answers = await RunAsync(string.Join('\n', Initialize, Initialized, Call, cancel, List) + "\n");

        answers.Select(answer => answer.GetProperty("id").ToString()).ShouldContain("three");
    }

    /// <summary>With what the protocol puts around a result.</summary>
    [Theory]
    [InlineData("find_types", """{"text":"statement","maxBytes":4000}""", 4_000)]
    [InlineData("find_types", """{"text":"entity"}""", 20_000)]
    [InlineData("timeline", """{"first":100,"maxBytes":7000}""", 7_000)]
    public async Task Line_WithAnAnswerThatWasCut_HasAtMostMaxBytes(string tool, string arguments, int maxBytes)
    {
        var call = $$$"""{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""";

        var answers = await RunAsync(string.Join('\n', Initialize, Initialized, call) + "\n");

        var answer = answers.Single(message => message.GetProperty("id").ToString() == "9");
        answer.GetProperty("result").GetProperty("structuredContent").TryGetProperty("data", out _).ShouldBeTrue();
        Encoding.UTF8.GetByteCount(answer.GetRawText()).ShouldBeLessThanOrEqualTo(maxBytes);
    }

    [Fact]
    public async Task EmptyInput_Ends() => (await RunAsync("")).ShouldBeEmpty();

    private static async Task<JsonElement[]> RunAsync(string input)
    {
        var options = new McpServerOptions();
        using var facts = new GraphFacts(RailwayAssistant.Graph, new GraphSchemaOptions());
        KnowledgeMcp.Configure(options, () => facts, OfferedQuestions.All);
        using var output = new MemoryStream();
        await using (var transport = new AnsweringTransport(new MemoryStream(Encoding.UTF8.GetBytes(input)), output))
        await using (var server = McpServer.Create(transport, options))
        {
            await server.RunAsync();
        }

        return
        [
            .. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
    }
}
