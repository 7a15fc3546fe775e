using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>Text cases: each question under Questions/ and the answer that the shipped set gives, to the letter.</summary>
public sealed class QuestionTests
{
    private static readonly string Folder = RepositoryFolder.Combine("seeds", "questions");

    public static TheoryData<string> Questions() =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_OverShippedSet_IsAnsweredAsWritten(string name)
    {
        var answer = ShippedApi.Execute(File.ReadAllText(Path.Combine(Folder, name + ".graphql")));
        var expected = Path.Combine(Folder, name + ".json");

        File.Exists(expected).ShouldBeTrue($"There is no {name}.json to compare with:\n{answer}");
        answer.ShouldBe(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }
}
