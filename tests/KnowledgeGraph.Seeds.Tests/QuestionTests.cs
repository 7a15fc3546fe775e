using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>Text cases: each question under <c>seeds/questions</c> and the answer that the shipped set gives, to the letter.</summary>
public sealed class QuestionTests
{
    private static readonly TextCases Folder = new("seeds", "questions");

    public static TheoryData<string> Questions() => [.. Folder.Names];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Question_OverShippedSet_IsAnsweredAsWritten(string name) =>
        Folder.ShouldAnswer(name, ShippedApi.Execute(Folder.Operation(name)));
}
