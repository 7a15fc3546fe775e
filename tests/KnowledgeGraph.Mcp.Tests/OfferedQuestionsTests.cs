using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class OfferedQuestionsTests
{
    [Theory]
    [InlineData("none", new string[0])]
    [InlineData("stations-of-a-line", new[] { "stations-of-a-line" })]
    [InlineData("stations-of-a-line, do-the-sources-agree", new[] { "do-the-sources-agree", "stations-of-a-line" })]
    [InlineData("all", new[] { "do-the-sources-agree", "operators-on-a-day", "stations-of-a-line" })]
    public async Task Tools_AreTheQuestionsThatAreOffered(string text, string[] expected)
    {
        await using var assistant = await RailwayAssistant.ConnectAsync(RailwayAssistant.Graph, OfferedQuestions.Parse(text));

        var tools = (await assistant.Client.ListToolsAsync()).Select(tool => tool.Name).ToArray();

        tools.Where(name => name.Contains('-', StringComparison.Ordinal)).ShouldBe(expected);
        tools.Length.ShouldBe(9 + expected.Length);
    }

    [Fact]
    public async Task Question_ThatIsNotOffered_CannotBeCalled()
    {
        await using var assistant = await RailwayAssistant.ConnectAsync(RailwayAssistant.Graph, OfferedQuestions.None);

        (await Should.ThrowAsync<ModelContextProtocol.McpException>(() => assistant.TryCallAsync("stations-of-a-line", new { })))
            .Message.ShouldContain("There is no tool 'stations-of-a-line'");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void NoName_IsRefused(string text) => Should.Throw<FormatException>(() => OfferedQuestions.Parse(text)).Message
        .ShouldBe("Give 'all', 'none', or names of questions with commas between them.");

    [Fact]
    public async Task Question_WithTheNameOfATool_HasAnotherName_AndItsOwnMaxBytes()
    {
        var set = RailwaySet.Load().With(
            "questions/search.graphql", "# Some lines\nquery Search($maxBytes: Int!) { lines(first: $maxBytes) { nodes { name } } }\n");
        using var graph = FactGraph.Open(ImageWriter.Write(set.CompileCleanly()).Image!.Bytes);
        await using var assistant = await RailwayAssistant.ConnectAsync(graph, OfferedQuestions.All);

        var tool = (await assistant.Client.ListToolsAsync()).Single(known => known.Name == "question_search").ProtocolTool;
        var answer = await assistant.CallAsync("question_search", new { question_maxBytes = 1, maxBytes = 5_000 });

        tool.InputSchema.GetProperty("required")[0].GetString().ShouldBe("question_maxBytes");
        tool.InputSchema.GetProperty("properties").GetProperty("question_maxBytes").GetProperty("maximum").GetInt32().ShouldBe(100);
        answer.GetProperty("data").GetProperty("lines").GetProperty("nodes").GetArrayLength().ShouldBe(1);
        (await assistant.CallAsync("search", new { text = "valley" })).GetProperty("data").TryGetProperty("search", out _).ShouldBeTrue();
    }
}
