using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Railway;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>Everything that an export format needs. A failure names the missing parts.</summary>
public sealed class ExportFormatChecklist
{
    private static readonly string Manual = File.ReadAllText(RepositoryFolder.Combine("docs", "kg.md"));

    public static TheoryData<string> Formats() =>
        [.. typeof(ExportFormat).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ExportFormat))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void ExportFormat_HasEverythingItNeeds(string type) =>
        string.Join('\n', Missing(type)).ShouldBeEmpty($"the export format {type} is incomplete");

    [Fact]
    public void Formats_HaveNamesOfTheirOwn() => ExportFormats.All.Select(format => format.Name).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Output_OfOneGraph_IsTheSameEachTime(string type)
    {
        var graph = Facts.Graph;
        var format = ExportFormats.All.Single(format => format.GetType().Name == type);

        format.Files.Select(file => file.Name).ShouldBeUnique();
        foreach (var file in format.Files)
        {
            Exported.Bytes(file, graph).ShouldBe(Exported.Bytes(file, graph));
            Should.Throw<OperationCanceledException>(() => file.Write(new ExportInput(graph), new MemoryStream(), new CancellationToken(canceled: true)));
        }
    }

    private static IEnumerable<string> Missing(string type)
    {
        if (ExportFormats.All.FirstOrDefault(format => format.GetType().Name == type) is not { } format)
        {
            yield return $"a line in {nameof(ExportFormats)}.{nameof(ExportFormats.All)}";
            yield break;
        }

        if (!Manual.Contains($"\n| `{format.Name}` | ", StringComparison.Ordinal))
        {
            yield return $"a row `{format.Name}` in the table of formats in docs/kg.md";
        }

        if (!File.Exists(RepositoryFolder.Combine("tests", "KnowledgeGraph.Exchange.Tests", type + "Tests.cs")))
        {
            yield return $"tests: {type}Tests.cs";
        }
    }
}
