using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

/// <summary>Text cases: the answer of each operation under <c>Cases</c> over the railway, to the letter.</summary>
public sealed class CaseTests
{
    private static readonly TextCases Folder = new("tests", "KnowledgeGraph.Api.Tests", "Cases");

    public static TheoryData<string> Cases() => [.. Folder.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Operation_OverRailway_AnswersAsWritten(string name) =>
        Folder.ShouldAnswer(name, Railway.Api.Execute(Folder.Operation(name)));
}
