using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>The queries in the README give the answers that the README shows.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string, string> Queries()
    {
        var data = new TheoryData<string, string>();
        foreach (Match match in QueryWithAnswer().Matches(File.ReadAllText(RepositoryFolder.Combine("README.md")).ReplaceLineEndings("\n")))
        {
            data.Add(match.Groups["query"].Value, match.Groups["answer"].Value);
        }

        return data;
    }

    [Fact]
    public void Readme_ShowsQueriesWithAnswers() => Queries().Count.ShouldBeGreaterThanOrEqualTo(3);

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_OfReadme_GivesTheAnswerShown(string query, string answer)
    {
        using var shown = JsonDocument.Parse(answer);
        using var given = JsonDocument.Parse(ShippedApi.Execute(query));

        // Layout is for readers; members, their order and values are not.
        JsonSerializer.Serialize(given.RootElement).ShouldBe(JsonSerializer.Serialize(shown.RootElement));
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\\s*```json\n(?<answer>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex QueryWithAnswer();
}
