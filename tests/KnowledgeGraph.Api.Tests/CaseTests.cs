using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

/// <summary>Text cases: what each operation under Cases/ answers over the railway, to the letter.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateFiles(Folder, "*.graphql", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Operation_OverRailway_AnswersAsWritten(string name)
    {
        var answer = Railway.Api.Execute(File.ReadAllText(Path.Combine(Folder, name + ".graphql")));

        Approved.ShouldMatch(answer, Path.Combine("Cases", name + ".json"));
    }
}
