using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Ftm;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>See ReadyRoundTripTests for what comes back through the mapping of the tool.</summary>
public sealed class FtmFormatTests
{
    private static readonly string[] Ends = ["subject", "object", "owner", "asset", "member", "organization"];

    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Export_HasEachEntityOfASchemaOnce_AndListsOfTexts(string name)
    {
        var graph = SampleGraphs.Find(name);

        var entries = Entries(graph);

        entries.Select(Id).ShouldBeUnique();
        entries.ShouldAllBe(entry => entry.GetProperty("properties").EnumerateObject().All(
            property => property.Value.GetArrayLength() > 0
                && property.Value.EnumerateArray().All(value => value.ValueKind == JsonValueKind.String)));
        var entities = entries.Where(entry => entry.TryGetProperty("caption", out _)).ToArray();
        entities.ShouldAllBe(entry => graph.Entity(Row(graph, Id(entry))).Name == entry.GetProperty("caption").GetString());
        (entities.Length + LeftOutOf(graph, "kinds")).ShouldBe(graph.Entities.Count);
        var ids = entities.Select(Id).ToHashSet(StringComparer.Ordinal);
        entries.SelectMany(entry => Ends.SelectMany(end => Texts(entry, end))).ShouldAllBe(id => ids.Contains(id));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Statement_IsAnEntryOfItsOwn_OrCounted(string name)
    {
        var graph = SampleGraphs.Find(name);
        var links = Entries(graph).Count(entry => Id(entry).StartsWith("st_", StringComparison.Ordinal));

        // None of the samples has a property of this vocabulary.
        (links + LeftOutOf(graph, "unclaimed") + LeftOutOf(graph, "relations") + LeftOutOf(graph, "values"))
            .ShouldBe(graph.Statements.Count);
    }

    [Fact]
    public void Relation_WithoutASchema_IsALinkWithItsWords()
    {
        var link = Entries(SampleGraphs.Railway).Single(entry => Texts(entry, "role") is ["subsidiary of"]);

        link.GetProperty("schema").GetString().ShouldBe("UnknownLink");
        Texts(link, "subject").ShouldBe(["valley-rail"]);
        Texts(link, "object").ShouldBe(["harbour-transit"]);

        // 201X is no date of the format.
        Texts(link, "startDate").ShouldBeEmpty();
        LeftOutOf(SampleGraphs.Railway, "dates").ShouldBeGreaterThan(0);
    }

    private static EntityRow Row(FactGraph graph, string id) => graph.TryFindEntity(id, out var entity) ? entity.Row : default;

    private static JsonElement[] Entries(FactGraph graph) => [.. Exported.Text(new FtmFormat(), graph)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    private static string Id(JsonElement entry) => entry.GetProperty("id").GetString()!;

    private static string[] Texts(JsonElement entry, string name) => entry.GetProperty("properties").TryGetProperty(name, out var list)
        ? [.. list.EnumerateArray().Select(value => value.GetString()!)]
        : [];

    private static long LeftOutOf(FactGraph graph, string key) =>
        LeftOut.Of(new FtmFormat(), GraphSelection.Whole(graph)).SingleOrDefault(item => item.Key == key)?.Count ?? 0;
}
