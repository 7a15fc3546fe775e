using System.Text.Json;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Assistants;

/// <summary>The client of the npm package over streamable HTTP, on the shipped set.</summary>
public sealed class NpmAssistantTests(RunningServer server) : IClassFixture<RunningServer>
{
    /// <summary>An assistant reads all descriptions before its first question.</summary>
    private const int MaxDescriptionBytes = 256_000;

    [Fact]
    public async Task Assistant_FindsToolsOfFewBytes_AndAnswersThatFitTheirSchemas()
    {
        using var questions = JsonDocument.Parse(await server.Client.GetStringAsync("questions"));
        var names = questions.RootElement.EnumerateArray().Select(question => question.GetProperty("name").GetString()!).ToArray();

        // Every tenth question and the tools of the program, with what they found.
        var calls = names.Where((_, index) => index % 10 == 0).Select(name => new { name, arguments = new Dictionary<string, string>() })
            .Append(new { name = "search", arguments = new Dictionary<string, string> { ["text"] = "secretary" } })
            .Append(new { name = "find_types", arguments = new Dictionary<string, string> { ["text"] = "statement" } })
            .ToArray();
        var seen = await NpmAssistant.AskAsync(server.Address, JsonSerializer.Serialize(calls));

        var tools = seen.GetProperty("tools").EnumerateArray().Select(tool => tool.GetString()).ToArray();
        names.ShouldBeSubsetOf(tools!);
        tools.Length.ShouldBe(names.Length + 9);
        seen.GetProperty("bytes").GetInt32().ShouldBeLessThanOrEqualTo(MaxDescriptionBytes);
        seen.GetProperty("resources").GetArrayLength().ShouldBe(3);
        seen.GetProperty("prompts").GetArrayLength().ShouldBe(3);
        var answers = seen.GetProperty("answers").EnumerateArray().ToArray();
        answers.Length.ShouldBe(calls.Length);
        foreach (var answer in answers)
        {
            answer.TryGetProperty("isError", out _).ShouldBeFalse(answer.GetRawText());
            answer.GetProperty("structuredContent").GetProperty("contentHash").GetString().ShouldBe(Facts.Graph.ContentHash);
        }
    }
}
