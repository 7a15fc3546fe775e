using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class LeftOutTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("turtle")]
    [InlineData("n-quads")]
    [InlineData("json-ld")]
    public void Format_ThatHasAPlaceForEverything_LeavesOutNothing(string format) =>
        LeftOut.Of(ExportFormats.Find(format)!, GraphSelection.Whole(SampleGraphs.Model)).ShouldBeEmpty();

    [Fact]
    public void Format_ThatHasNone_CountsEverythingElse()
    {
        var graph = SampleGraphs.Model;
        var (statements, entities) = (Rows.Statements(graph).ToArray(), Rows.Entities(graph).ToArray());

        var counts = LeftOut.Of(ExportFormats.Find("dot")!, GraphSelection.Whole(graph)).ToDictionary(static item => item.Key, static item => item.Count);

        counts.ShouldBe(
            new Dictionary<string, long>
            {
                ["values"] = statements.Count(static statement => !statement.Predicate.IsRelation),
                ["qualifiers"] = statements.Sum(static statement => statement.Qualifiers.Count),
                ["passages"] = statements.Sum(static statement => statement.Evidence.Count),
                ["derivations"] = statements.Sum(static statement => statement.Derivations.Count),
                ["sources"] = graph.Sources.Count,
                ["conflicts"] = graph.Conflicts.Count,
                ["other-names"] = entities.Sum(static entity => entity.Aliases.Count + entity.LocalNames.Count),
                ["identifiers"] = entities.Sum(static entity => entity.Identifiers.Count),
                ["descriptions"] = entities.Count(static entity => entity.Description is not null),
                ["remarks"] = statements.Count(static statement => statement.Note is not null) + statements.Count(static statement => statement.RankReason is not null),
                ["ratings"] = statements.Count(static statement => statement.Credibility > 0) + statements.Count(static statement => statement.Likelihood is not null),
                ["attributions"] = statements.Count(static statement => statement.AttributedTo is not null),
                ["reviews"] = statements.Sum(static statement => statement.Reviews.Count),
            },
            ignoreOrder: true);
    }

    [Fact]
    public void Phrase_OfOne_IsInTheSingular()
    {
        new LeftOut("conflicts", "conflict", "conflicts", 1).ToString().ShouldBe("1 conflict");
        new LeftOut("conflicts", "conflict", "conflicts", 3_000_000_000).ToString().ShouldBe("3,000,000,000 conflicts");
    }

    [Fact]
    public void Manual_SaysOfEachFormatWhatItLeavesOut()
    {
        var manual = File.ReadAllText(RepositoryFolder.Combine("docs", "exports.md"));
        foreach (var format in ExportFormats.All)
        {
            var row = manual.Split('\n').Single(line => line.StartsWith($"| `{format.Name}` |", StringComparison.Ordinal));
            var missing = Enum.GetValues<ExportParts>().Where(part => part is not (ExportParts.None or ExportParts.All) && !format.Carries.HasFlag(part));

            row.Split('|')[^2].Trim().ShouldBe(format.Carries == ExportParts.All ? "nothing" : string.Join(", ", missing.Select(Key)), customMessage: format.Name);
        }
    }

    private static string Key(ExportParts part) => part switch
    {
        ExportParts.OtherNames => "other-names",
        ExportParts.FormerIds => "former-ids",
        _ => part.ToString().ToLowerInvariant(),
    };
}
