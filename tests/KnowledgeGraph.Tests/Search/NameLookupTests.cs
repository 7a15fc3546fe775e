
namespace KnowledgeGraph.Tests.Search;

public sealed class NameLookupTests
{
    [Theory]
    [InlineData("the hall", "s0 s1 s3")]
    [InlineData("THE HÁLL", "s0 s1 s3")]
    [InlineData("hall the", "s2")]
    [InlineData("the", "")]
    [InlineData("the ha", "")]
    [InlineData("the hallway", "")]
    [InlineData("Town", "s1")]
    [InlineData("north north", "s4")]
    [InlineData("north", "")]
    [InlineData("a place of its own", "")]
    [InlineData("s2", "")]
    [InlineData(" — ", "")]
    public void EntitiesNamed_AreThoseThatBearTheWholeName(string text, string expected)
    {
        using var graph = NamedEntities.Open(
            NamedEntities.Station(0, "Market Hall", null, "The Hall", "the hall"),
            NamedEntities.Station(1, "Town", null, "the háll"),
            NamedEntities.Station(2, "Hall the", "A place of its own"),
            NamedEntities.Station(3, "The hall"),
            NamedEntities.Station(4, "North North"));

        string.Join(' ', graph.EntitiesNamed(text).Select(entity => entity.Id)).ShouldBe(expected);
    }

    [Fact]
    public void EntitiesNamed_InAGraphWithoutNames_AreNone()
    {
        using var graph = NamedEntities.Open(Array.Empty<string>());

        graph.EntitiesNamed("anything").ShouldBeEmpty();
    }
}
