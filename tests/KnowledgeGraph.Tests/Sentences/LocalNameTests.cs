using KnowledgeGraph.Search;

namespace KnowledgeGraph.Tests.Sentences;

public sealed class LocalNameTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("fr", "Le Port")]
    [InlineData("FR", "Le Port")]
    [InlineData("fr-CA", "Le Havre")]
    [InlineData("fr-BE", "Le Port")]
    [InlineData("fr-CA-x-old", "Le Havre")]
    [InlineData("de", "Harbour")]
    [InlineData("", "Harbour")]
    [InlineData("f", "Harbour")]
    [InlineData("-", "Harbour")]
    public void Name_InALanguage_IsTheNearestThatThereIs(string language, string name) => Harbour.NameIn(language).ShouldBe(name);

    [Fact]
    public void Names_AreReadAsWritten_ByTag()
    {
        Harbour.LocalNames.Select(name => name.ToString()).ShouldBe(["Le Port (fr)", "Le Havre (fr-CA)"]);
        Find("market").LocalNames.Count.ShouldBe(0);
        Find("market").NameIn("fr").ShouldBe("Market 市場 🚉");
    }

    [Theory]
    [InlineData("le havre")]
    [InlineData("Le Port")]
    public void Search_FindsAllNames(string text) =>
        _graph.Search(text).Hits.Select(hit => (hit.Entity.Id, hit.MatchedOn)).ShouldContain(("harbour", SearchField.Alias));

    private Entity Find(string id)
    {
        _graph.TryFindEntity(id, out var entity).ShouldBeTrue();
        return entity;
    }

    private Entity Harbour => Find("harbour");
}
