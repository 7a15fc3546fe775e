using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Search;

/// <summary>Names that several entities bear: a search says so, and names the others.</summary>
public sealed class AmbiguousNameTests
{
    // The compiler warns of them; they are facts all the same.
    private static readonly ApiClient Api = new(RailwaySet.Load()
        .Replace("network/stations.yaml", "name: Dunmere North", "name: Dunmere North\n    aliases: [The Halt, Northvale]")
        .Replace("network/stations.yaml", "name: Eastquay", "name: Eastquay\n    aliases: [the hált]")
        .Replace("network/stations.yaml", "name: Lighthouse", "name: Lighthouse\n    aliases: [Halt the, THE HALT]")
        .Replace("agents.yaml", "name: Rail Office", "name: Rail Office\n    aliases: [Coast-Lines]")
        .Compile().FactSet.ShouldNotBeNull());

    [Theory]
    [InlineData("the halt", "Eastquay ~ Dunmere North, Lighthouse | Dunmere North ~ Eastquay, Lighthouse | Lighthouse ~ Dunmere North, Eastquay")]
    [InlineData("the hal", "Eastquay ~ Dunmere North, Lighthouse | Dunmere North ~ Eastquay, Lighthouse | Lighthouse")]
    [InlineData("northvale", "Northvale ~ Dunmere North | Dunmere North ~ Northvale")]
    [InlineData("eastquay", "Eastquay")]
    [InlineData("coast-lines", "Coast Lines ~ Rail Office | Rail Office ~ Coast Lines | Coast Line")]
    [InlineData("coast lines", "Coast Lines ~ Rail Office | Rail Office ~ Coast Lines | Coast Line")]
    public void Search_ForWhatSeveralAreCalled_NamesTheOthers(string text, string expected)
    {
        using var answer = System.Text.Json.JsonDocument.Parse(
            Api.Read($"{{ search(text: \"{text}\") {{ edges {{ node {{ name }} ambiguous alsoMeans {{ name }} }} }} }}"));
        var hits = answer.RootElement.GetProperty("edges").EnumerateArray().Select(edge =>
        {
            var others = edge.GetProperty("alsoMeans").EnumerateArray().Select(other => other.GetProperty("name").GetString()!).Order(StringComparer.Ordinal).ToArray();
            edge.GetProperty("ambiguous").GetBoolean().ShouldBe(others.Length > 0);
            return edge.GetProperty("node").GetProperty("name").GetString() + (others.Length > 0 ? " ~ " + string.Join(", ", others) : "");
        });

        string.Join(" | ", hits).ShouldBe(expected);
    }

    [Fact]
    public void AlsoMeans_Fewer_AreTheFirst() =>
        Api.Read("{ search(text: \"the halt\", first: 1) { edges { node { id } alsoMeans(first: 1) { id } none: alsoMeans(first: 0) { id } } } }")
            .ShouldBe("""{"edges":[{"node":{"id":"eastquay"},"alsoMeans":[{"id":"dunmere-north"}],"none":[]}]}""");

    [Fact]
    public void AlsoMeans_MoreThanAllowed_IsAnError() =>
        Api.Fail("{ search(text: \"eastquay\") { edges { alsoMeans(first: 101) { id } } } }")
            .ShouldBe(("ARGUMENT_OUT_OF_RANGE", "first is 101: it must be from 0 to 100."));
}
