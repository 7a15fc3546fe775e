using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Popolo;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

/// <summary>See ReadyRoundTripTests for what comes back through the mapping of the tool.</summary>
public sealed class PopoloFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Export_HasEachEntityOfAClassOnce_WithItsNames(string name)
    {
        var graph = SampleGraphs.Find(name);
        var document = JsonElement.Parse(Exported.Text(new PopoloFormat(), graph));

        document.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["persons", "organizations", "posts", "areas", "events", "memberships"]);
        var entities = document.EnumerateObject().Where(property => property.Name != "memberships")
            .SelectMany(property => property.Value.EnumerateArray()).ToArray();
        entities.Select(entity => entity.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var entry in entities)
        {
            graph.TryFindEntity(entry.GetProperty("id").GetString()!, out var entity).ShouldBeTrue();
            entry.GetProperty("name").GetString().ShouldBe(entity.Name);
            (entry.TryGetProperty("other_names", out var others) ? others.GetArrayLength() : 0)
                .ShouldBe(entity.Aliases.Count + entity.LocalNames.Count);
            (entry.TryGetProperty("identifiers", out var identifiers) ? identifiers.GetArrayLength() : 0)
                .ShouldBe(entity.Identifiers.Count);
        }

        (entities.Length + LeftOutOf(graph, "kinds")).ShouldBe(graph.Entities.Count);
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Statement_WithoutAPlace_IsCounted(string name)
    {
        var graph = SampleGraphs.Find(name);
        var memberships = JsonElement.Parse(Exported.Text(new PopoloFormat(), graph)).GetProperty("memberships").GetArrayLength();

        // None of the samples has a property of this vocabulary.
        (memberships + LeftOutOf(graph, "unclaimed") + LeftOutOf(graph, "relations") + LeftOutOf(graph, "values"))
            .ShouldBe(graph.Statements.Count);
    }

    private static long LeftOutOf(FactGraph graph, string key) =>
        LeftOut.Of(new PopoloFormat(), GraphSelection.Whole(graph)).SingleOrDefault(item => item.Key == key)?.Count ?? 0;
}
