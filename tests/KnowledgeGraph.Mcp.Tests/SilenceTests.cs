using System.Text.Json;

namespace KnowledgeGraph.Mcp.Tests;

/// <summary>What an answer says about what is empty in it.</summary>
public sealed class SilenceTests : IAsyncLifetime
{
    private RailwayAssistant _assistant = null!;

    public async Task InitializeAsync() => _assistant = await RailwayAssistant.ConnectAsync();

    public async Task DisposeAsync() => await _assistant.DisposeAsync();

    [Theory]
    [InlineData("entity", """{"id":"valley-lin"}""", "Nothing has the id \"valley-lin\". Did you mean \"valley-line\"")]
    [InlineData("path", """{"from":"valley-rail","to":"nobody"}""", "Nothing has the id \"nobody\".")]
    [InlineData("timeline", """{"about":"valley-lin"}""", "Nothing has the id \"valley-lin\".")]
    [InlineData("neighbourhood", """{"of":"valley-lin"}""", "Nothing has the id \"valley-lin\".")]
    [InlineData("stations-of-a-line", """{"line":"valley-lin"}""", "Nothing has the id \"valley-lin\".")]
    [InlineData("query", """{"document":"{ line(id: \"valley-lin\") { name } }"}""", "Nothing has the id \"valley-lin\".")]
    public async Task UnknownId_ComesFirst_AndIsNotSilence(string tool, string arguments, string first)
    {
        var result = await _assistant.TryCallAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments));

        RailwayAssistant.Text(result).ShouldStartWith(first);
        result.StructuredContent!.Value.TryGetProperty("unstated", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("find_types", """{"text":"qwertz"}""", "No type, field, argument or value of the schema has all of these words.")]
    [InlineData("search", """{"text":"qwertzuiop"}""", "search: no name, alias, id or description matches these words.")]
    [InlineData("search", """{"text":""}""", "search: no name, alias, id or description matches these words.")]
    [InlineData("path", """{"from":"valley-rail","to":"aldermoor","predicates":["PART_OF"]}""", "shortestPath is empty within what 'predicates' allows;")]
    [InlineData("timeline", """{"about":"brightwater","from":"1700-01-01","to":"1700-01-02"}""", "timeline is empty within what 'from', 'to' allow;")]
    public async Task Restriction_ThatLeavesNothing_IsNamed(string tool, string arguments, string first)
    {
        var result = await _assistant.TryCallAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments));

        RailwayAssistant.Text(result).ShouldStartWith(first);
        result.StructuredContent!.Value.TryGetProperty("unstated", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("neighbourhood", """{"of":"valley-line"}""")]
    [InlineData("path", """{"from":"valley-line","to":"valley-line"}""")]
    [InlineData("conflicts", """{"about":"the-isles"}""")]
    [InlineData("do-the-sources-agree", """{"about":"the-isles"}""")]
    public async Task ListThatIsEmptyForAnotherReason_IsNotSilence(string tool, string arguments)
    {
        var result = await _assistant.TryCallAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments));

        RailwayAssistant.Text(result).ShouldStartWith("{");
    }

    [Fact]
    public async Task EvidenceWithoutConflicts_IsNotSilence()
    {
        var id = RailwayAssistant.Graph.Statement(new StatementRow(0)).Id;

        var answer = await _assistant.CallAsync("evidence", new { statement = id });

        answer.GetProperty("data").GetProperty("statement").GetProperty("conflicts").GetArrayLength().ShouldBe(0);
        answer.TryGetProperty("unstated", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Silence_IsSaidPlainly()
    {
        var result = await _assistant.TryCallAsync("entity", new { id = "the-isles" });

        RailwayAssistant.Text(result).ShouldStartWith("Not stated: the facts say nothing about entity.statements. That is not a denial.");
        result.StructuredContent!.Value.GetProperty("unstated").EnumerateArray().Select(path => path.GetString()).ShouldBe(["entity.statements"]);
    }
}
