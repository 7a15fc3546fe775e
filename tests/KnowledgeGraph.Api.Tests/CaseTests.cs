using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

/// <summary>
/// Text cases: the answer of each operation under <c>Cases</c>, to the letter. Those in the folder <c>tramway</c> are over the tramway, those in
/// <c>unchecked</c> over the tramway without some documents, and all others over the railway.
/// </summary>
public sealed class CaseTests
{
    private static readonly TextCases Folder = new("tests", "KnowledgeGraph.Api.Tests", "Cases");

    public static TheoryData<string> Cases() => [.. Folder.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Operation_OverASampleSet_AnswersAsWritten(string name) =>
        Folder.ShouldAnswer(name, ClientOf(name).Execute(Folder.Operation(name)));

    private static ApiClient ClientOf(string name) => name.Split('/')[0] switch
    {
        "tramway" => Tramway.Api,
        "unchecked" => Tramway.Unchecked,
        _ => Railway.Api,
    };
}
