using System.Text.Json;
using Json.Schema;
using ModelContextProtocol;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class ToolTests : IAsyncLifetime
{
    private RailwayAssistant _assistant = null!;

    public async Task InitializeAsync() => _assistant = await RailwayAssistant.ConnectAsync();

    public async Task DisposeAsync() => await _assistant.DisposeAsync();

    public static TheoryData<string, string> Calls => new()
    {
        { "search", """{"text":"vally lin"}""" },
        { "entity", """{"id":"valley-line"}""" },
        { "entity", """{"id":"valley-line","asOf":"2019-03-03","all":true,"first":2}""" },
        { "path", """{"from":"valley-rail","to":"cafe-corner"}""" },
        { "path", """{"from":"valley-rail","to":"nobody"}""" },
        { "neighbourhood", """{"of":"valley-line","depth":2}""" },
        { "timeline", """{}""" },
        { "timeline", """{"about":"valley-line","from":"2010-01-01","to":"2020-01-01"}""" },
        { "conflicts", """{"about":"aldermoor"}""" },
        { "find_types", """{"text":"operates"}""" },
        { "query", """{"document":"query ($id: ID!) { line(id: $id) { name } }","variables":{"id":"valley-line"}}""" },
        { "stations-of-a-line", """{}""" },
        { "operators-on-a-day", """{"day":"2010-01-01","certainty":"POSSIBLE"}""" },
        { "do-the-sources-agree", """{"about":"aldermoor"}""" },
    };

    [Fact]
    public async Task Tools_AreThoseOfTheProgramAndTheQuestions()
    {
        var tools = await _assistant.Client.ListToolsAsync();

        tools.Select(tool => tool.Name).ShouldBe(
        [
            "conflicts", "entity", "evidence", "neighbourhood", "path", "search", "timeline", "find_types", "query",
            "do-the-sources-agree", "operators-on-a-day", "stations-of-a-line",
        ]);
        tools.ShouldAllBe(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true && tool.ProtocolTool.Annotations.DestructiveHint == false);
        tools.ShouldAllBe(tool => tool.Description.Length > 0 && tool.ProtocolTool.OutputSchema != null);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Answer_IsAsItsSchemaSays_AndNamesTheFacts(string tool, string arguments)
    {
        var described = (await _assistant.Client.ListToolsAsync()).Single(known => known.Name == tool).ProtocolTool;
        using var given = JsonDocument.Parse(arguments);
        Evaluate(described.InputSchema, given.RootElement);

        var answer = await _assistant.CallAsync(tool, given.RootElement);

        Evaluate(described.OutputSchema!.Value, answer);
        answer.GetProperty("contentHash").GetString().ShouldBe(RailwayAssistant.Graph.ContentHash);
    }

    [Fact]
    public async Task Entity_HasItsStatementsWithEvidence()
    {
        var answer = await _assistant.CallAsync("entity", new { id = "valley-line" });

        var statement = answer.GetProperty("data").GetProperty("entity").GetProperty("statements").GetProperty("nodes")[0];
        statement.GetProperty("id").GetString().ShouldNotBeNull().ShouldStartWith("st_");
        statement.GetProperty("evidence")[0].GetProperty("source").GetProperty("id").GetString().ShouldBe("annual-report");
        statement.GetProperty("evidence")[0].GetProperty("length").GetInt32().ShouldBePositive();

        var evidence = await _assistant.CallAsync("evidence", new { statement = statement.GetProperty("id").GetString() });
        evidence.GetProperty("data").GetProperty("statement").GetProperty("evidence")[0].GetProperty("source").GetProperty("title").GetString()
            .ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("entity", """{}""", "The argument 'id' of entity is missing: The id; search finds it.")]
    [InlineData("search", """{"text":null}""", "The argument 'text' of search is missing: The words to look for.")]
    [InlineData("do-the-sources-agree", """{}""", "The argument 'about' of do-the-sources-agree is missing.")]
    [InlineData("neighbourhood", """{"of":"valley-line","depth":4}""", "'depth' must be a whole number from 0 to 3.")]
    [InlineData("neighbourhood", """{"of":"valley-line","limit":1001}""", "'limit' must be a whole number from 1 to 1000.")]
    [InlineData("timeline", """{"first":101}""", "'first' must be a whole number from 0 to 100.")]
    [InlineData("entity", """{"id":7.5}""", "id")]
    [InlineData("entity", """{"id":"a","asOff":"2020-01-01"}""", "The tool entity has no argument 'asOff'; it has id, asOf")]
    [InlineData("entity", """{"id":"a","maxBytes":3}""", "'maxBytes' must be a whole number from 1000 to 1000000.")]
    [InlineData("query", """{"document":"{ linees { name } }"}""", "linees")]
    [InlineData("query", """{"document":"subscription { factSetChanged { factSet { contentHash } } }"}""", "A subscription has no single response")]
    [InlineData("query", """{}""", "'document' must be given, as a text.")]
    [InlineData("find_types", """{"text":"a","limit":0}""", "'limit' must be a whole number from 1 to 100.")]
    public async Task WrongCall_IsAnErrorThatSaysWhatIsWrong(string tool, string arguments, string expected)
    {
        using var given = JsonDocument.Parse(arguments);

        var result = await _assistant.TryCallAsync(tool, given.RootElement);

        result.IsError.ShouldBe(true);
        RailwayAssistant.Text(result).ShouldContain(expected);
        RailwayAssistant.Text(result).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task UnknownTool_IsAProtocolError() =>
        (await Should.ThrowAsync<McpException>(() => _assistant.TryCallAsync("drop_table", new { }))).Message.ShouldContain("There is no tool 'drop_table'");

    [Fact]
    public async Task FindTypes_FindsFieldsWithTheirSignatures()
    {
        var answer = await _assistant.CallAsync("find_types", new { text = "shortestPath", limit = 1 });

        var found = answer.GetProperty("data").GetProperty("found")[0];
        found.GetProperty("name").GetString().ShouldBe("Query.shortestPath");
        found.GetProperty("signature").GetString().ShouldNotBeNull().ShouldStartWith("shortestPath(from: ID!, to: ID!");
    }

    private static void Evaluate(JsonElement schema, JsonElement instance)
    {
        var result = JsonSchema.FromText(schema.GetRawText()).Evaluate(instance, new EvaluationOptions { OutputFormat = OutputFormat.List });
        result.IsValid.ShouldBeTrue(JsonSerializer.Serialize(result));
    }
}
