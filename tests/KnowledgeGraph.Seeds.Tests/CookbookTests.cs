namespace KnowledgeGraph.Seeds.Tests;

/// <summary>The cookbook shows the queries that <see cref="QuestionTests"/> runs, and all of its own.</summary>
public sealed class CookbookTests
{
    private const string Fence = "```";

    [Fact]
    public void Cookbook_ShowsEveryQueryOfItsFolder_AndNoOther()
    {
        var folder = RepositoryFolder.Combine("seeds", "questions", "cookbook");
        var queries = Directory.EnumerateFiles(folder, "*.graphql").Select(path => WithoutQuestion(Read(path)));

        Shown(Read(RepositoryFolder.Combine("docs", "query-cookbook.md"))).Order(StringComparer.Ordinal)
            .ShouldBe(queries.Order(StringComparer.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string WithoutQuestion(string query) => query[(query.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> Shown(string text) =>
        text.Split($"{Fence}graphql\n").Skip(1).Select(block => block[..block.IndexOf(Fence, StringComparison.Ordinal)]);
}
