using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Tests.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData("Küstenbahn", "kustenbahn")]
    [InlineData("Küstenbahn", "KÜSTENBAHN")]
    [InlineData("Küstenbahn", "ku\u0308stenbahn")]
    [InlineData("Küstenbahn", "kuestenbahn")]
    [InlineData("Kuestenbahn", "Küstenbahn")]
    [InlineData("Weststraße", "weststrasse")]
    [InlineData("Rødby", "rodby")]
    [InlineData("Rødby", "roedby")]
    [InlineData("Łódź Fabryczna", "lodz fabryczna")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Северная", "severnaya")]
    [InlineData("Северная", "северная")]
    [InlineData("Південний", "Pivdennyi")]
    [InlineData("Południowy", "Poludniowyj")]
    [InlineData("Голосіївська", "Holosiivska")]
    [InlineData("Голосіївська", "Golosiivska")]
    [InlineData("Holosiyivska", "Голосіївська")]
    [InlineData("Πειραιάς", "Peiraias")]
    [InlineData("Πειραιάς", "πειραιασ")]
    [InlineData("O'Brien Halt", "obrien")]
    [InlineData("O’Brien Halt", "brien")]
    [InlineData("U.N. Plaza", "UN plaza")]
    [InlineData("北市場", "市場")]
    [InlineData("Market", "ＭＡＲＫＥＴ")]
    public void Search_OtherSpelling_FindsTheName(string name, string text)
    {
        using var graph = NamedEntities.Open("Elsewhere", name);

        graph.Search(text).Hits.Select(hit => hit.Entity.Name).ShouldBe([name]);
    }

    [Theory]
    [InlineData("Harbour", "Harbuor")]
    [InlineData("Harbour", "Habour")]
    [InlineData("Harbour", "Harrbour")]
    [InlineData("Harbour", "Hurbour")]
    [InlineData("Harbour", "arbour")]
    [InlineData("Mill", "Mall")]
    [InlineData("Interchange", "Intrechnage")]
    [InlineData("Interchange", "Imterchamge")]
    [InlineData("Южная", "Южнная")]
    [InlineData("Ruthven", "Рутвен")]
    [InlineData("Macklin", "Маклин")]
    [InlineData("Ukraine", "Україна")]
    public void Search_SmallMisspelling_FindsTheName(string name, string text)
    {
        using var graph = NamedEntities.Open("Elsewhere", name);

        graph.Search(text).Hits.Select(hit => hit.Entity.Name).ShouldBe([name]);
    }

    [Theory]
    [InlineData("Inn", "Ann")]
    [InlineData("Harbour", "Hurbuor")]
    [InlineData("Interchange", "Amterchamge")]
    [InlineData("Harbour", "summit")]
    [InlineData("Harbour", "")]
    [InlineData("Harbour", " '. -")]
    [InlineData("Harbour", "harbour west")]
    public void Search_SomethingElse_FindsNothing(string name, string text)
    {
        using var graph = NamedEntities.Open("Elsewhere", name);

        graph.Search(text).TotalCount.ShouldBe(0);
        graph.Search(text).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Search_BeginningOfAWord_FindsIt()
    {
        using var graph = NamedEntities.Open("Market Hall", "Marshes", "Summit");

        graph.Search("mar").Hits.Select(hit => hit.Entity.Name).ShouldBe(["Marshes", "Market Hall"]);
        graph.Search("ha mark").Hits.Select(hit => hit.Entity.Name).ShouldBe(["Market Hall"]);
    }

    [Fact]
    public void Search_ExactNamesAndAliases_ComeBeforeParts()
    {
        using var graph = NamedEntities.Open(
            NamedEntities.Station(0, "North Market"),
            NamedEntities.Station(1, "Old Square", null, "Market"),
            NamedEntities.Station(2, "market"),
            NamedEntities.Station(3, "Marketplace"),
            NamedEntities.Station(4, "Square", "Where the market is held."),
            NamedEntities.Station(5, "Markat"),
            NamedEntities.Station(6, "Market"));

        graph.Search("Market").Hits.Select(hit => hit.ToString()).ShouldBe(
        [
            "s6 (Name 'Market', 1000)", "s1 (Alias 'Market', 998)", "s2 (Name 'market', 994)", "s0 (Name 'North Market', 900)",
            "s3 (Name 'Marketplace', 763)", "s5 (Name 'Markat', 620)", "s4 (Description 'Where the market is held.', 378)",
        ]);
    }

    [Fact]
    public void Search_WordsInAnotherOrder_AreNotTheWholeName()
    {
        using var graph = NamedEntities.Open("Market Hall", "Hall Market");

        graph.Search("hall market").Hits.Select(hit => (hit.Entity.Name, hit.IsExact)).ShouldBe([("Hall Market", true), ("Market Hall", false)]);
    }

    [Fact]
    public void Search_WordsInSeveralTexts_FindsTheirEntity()
    {
        using var graph = NamedEntities.Open(
            NamedEntities.Station(0, "Harbour", "By the sea."), NamedEntities.Station(1, "Market", "By the sea."));

        graph.Search("harbour sea").Hits.Select(hit => (hit.Entity.Id, hit.MatchedOn)).ShouldBe([("s0", SearchField.Name)]);
    }

    [Fact]
    public void Search_Id_IsFoundAsWhole()
    {
        using var graph = Images.Open(ModelRailway.Facts);

        graph.Search("coast-line").Hits[0].ToString().ShouldBe("coast-line (Id 'coast-line', 999)");
        graph.Search("Coast Line").Hits[0].ToString().ShouldBe("coast-line (Name 'Coast Line', 1000)");
    }

    [Fact]
    public void Search_NameOfSeveral_SaysThatItIsAmbiguous()
    {
        using var graph = NamedEntities.Open(
            NamedEntities.Station(0, "Market Hall", null, "The Hall"), NamedEntities.Station(1, "Town", null, "the hall", "THE HÁLL"), NamedEntities.Station(2, "Summit", null, "Summit"));

        graph.Search("the hall").Hits.Select(hit => (hit.Entity.Id, hit.IsAmbiguous)).ShouldBe([("s1", true), ("s0", true)]);
        graph.Search("the ha").Hits.ShouldAllBe(hit => hit.IsAmbiguous && !hit.IsExact);
        graph.Search("market hall").Hits.ShouldAllBe(hit => !hit.IsAmbiguous);
        graph.Search("summit").Hits.Select(hit => hit.IsAmbiguous).ShouldBe([false]);
    }

    [Fact]
    public void Search_EqualScores_PutsTheOneWithMoreRelationsFirst()
    {
        using var graph = Images.Open(ModelRailway.Facts with
        {
            Entities = new([.. ModelRailway.Facts.Entities.Select(entity => entity with { Name = "Twin" })]),
        });

        graph.Search("twin").Hits.Select(hit => hit.Entity.Id).ShouldBe(["harbour", "coast-line", "market", "coast-railway", "hill-line", "summit"]);
    }

    [Fact]
    public void Search_Pages_FollowOneAnother()
    {
        using var graph = NamedEntities.Open([.. Enumerable.Range(0, 100).Select(index => $"Halt {index} {new string('x', index % 7)}")]);
        var all = graph.Search("halt", count: 1000).Hits;

        var pages = Enumerable.Range(0, 15).SelectMany(page => graph.Search("halt", offset: page * 7, count: 7).Hits);

        all.Length.ShouldBe(100);
        pages.ShouldBe(all);
        graph.Search("halt", offset: 98).TotalCount.ShouldBe(100);
        graph.Search("halt", offset: 98).Hits.ShouldBe(all[98..]);
        graph.Search("halt", offset: 1000).Hits.ShouldBeEmpty();
        graph.Search("halt", count: 0).TotalCount.ShouldBe(100);
    }

    [Fact]
    public void Search_Kinds_LeavesOthersOut()
    {
        using var graph = Images.Open(ModelRailway.Facts);
        var operators = graph.Ontology.FindKind("Operator").ShouldNotBeNull();

        graph.Search("coast").Hits.Select(hit => hit.Entity.Id).ShouldBe(["coast-line", "coast-railway"], ignoreOrder: true);
        graph.Search("coast", [operators]).Hits.Select(hit => hit.Entity.Id).ShouldBe(["coast-railway"]);
        graph.Search("coast-line", [operators]).Hits.ShouldBeEmpty();
        graph.Search("coast", []).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void Search_AfterAnother_FindsTheSame()
    {
        using var graph = Images.Open(ModelRailway.Facts);
        var first = graph.Search("coast").Hits;
        graph.Search("market");
        graph.Search("coast line");

        graph.Search("coast").Hits.ShouldBe(first);
    }

    [Fact]
    public void Search_TextPastTheLimit_SaysSo()
    {
        using var graph = NamedEntities.Open("Market");

        graph.Search(new string('m', 200)).TotalCount.ShouldBe(0);
        Should.Throw<ArgumentException>(() => graph.Search(new string('m', 201))).Message.ShouldStartWith(
            "The text has 201 characters; a search takes 200 at most.");
    }

    [Fact]
    public void Search_Cancelled_Stops()
    {
        using var graph = NamedEntities.Open([.. Enumerable.Repeat("Halt", 70_000)]);
        using var source = new CancellationTokenSource();
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => graph.Search("halt", cancellationToken: source.Token));
        graph.Search("halt", count: 1).TotalCount.ShouldBe(70_000);
    }

    [Fact]
    public void Search_EmptyGraph_FindsNothing()
    {
        using var graph = NamedEntities.Open(Array.Empty<EntitySymbol>());

        graph.Search("anything").TotalCount.ShouldBe(0);
    }
}
