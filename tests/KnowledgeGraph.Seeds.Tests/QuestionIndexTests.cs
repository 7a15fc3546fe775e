using System.Globalization;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>docs/questions.md lists every question under its own words, and counts them.</summary>
public sealed class QuestionIndexTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFolder.Combine("docs", "questions.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Index_ListsEveryQuestion()
    {
        var folder = RepositoryFolder.Combine("seeds", "questions");
        var entries = Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories)
            .Select(
                path =>
                    $"- [{File.ReadLines(path).First()[2..]}](../seeds/questions/{Path.GetRelativePath(folder, path).Replace('\\', '/')})")
            .ToArray();

        Page.Split('\n').Where(line => line.StartsWith("- [", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(entries.Order(StringComparer.Ordinal));
        Page.ShouldContain($"\n{entries.Length.ToString(CultureInfo.InvariantCulture)} questions ");
    }
}
