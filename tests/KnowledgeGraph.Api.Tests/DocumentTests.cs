using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

/// <summary>The queries in docs/api.md give the answers that stand beneath them.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Text = File.ReadAllText(RepositoryFolder.Combine("docs", "api.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (Match match in QueryWithAnswer().Matches(Text))
        {
            data.Add(match.Groups["query"].Value, match.Groups["answer"].Value);
        }

        return data;
    }

    [Fact]
    public void Document_EveryQuery_HasAnAnswer() =>
        Examples().Count.ShouldBe(Text.Split("```graphql\n").Length - 1);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Query_OfDocument_GivesTheAnswerShown(string query, string answer)
    {
        using var shown = JsonDocument.Parse(answer);
        using var given = JsonDocument.Parse(Railway.Api.Execute(query));

        // Layout is for readers; members, their order and values are not. The answer is the value of data, or all of a failure.
        var value = given.RootElement.TryGetProperty("errors", out _) ? given.RootElement : given.RootElement.GetProperty("data");
        JsonSerializer.Serialize(value).ShouldBe(JsonSerializer.Serialize(shown.RootElement));
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\\s*```json\n(?<answer>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex QueryWithAnswer();
}
