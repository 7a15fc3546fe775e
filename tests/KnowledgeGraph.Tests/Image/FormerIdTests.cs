using KnowledgeGraph.Changes;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Image;

/// <summary>Ids that entities had before: they still find the entity.</summary>
public sealed class FormerIdTests
{
    private static readonly EntitySymbol[] Entities =
    [
        NamedEntities.Station(0, "North") with { FormerIds = new(["arctic", "z-north"]) },
        NamedEntities.Station(1, "South"),
        NamedEntities.Station(2, "West") with { FormerIds = new(["m-west"]) },
    ];

    [Theory]
    [InlineData("s0", "s0")]
    [InlineData("arctic", "s0")]
    [InlineData("z-north", "s0")]
    [InlineData("m-west", "s2")]
    [InlineData("m-wes", null)]
    [InlineData("m-westx", null)]
    [InlineData("", null)]
    public void Look_UpOfAnId_FindsTheEntityThatHasOrHadIt(string id, string? expected)
    {
        using var graph = NamedEntities.Open(Entities);

        graph.TryFindEntity(id, out var entity).ShouldBe(expected is not null);
        (expected is null ? null : entity.Id).ShouldBe(expected);
    }

    [Fact]
    public void FormerIds_OfEachEntity_AreReadInOrder()
    {
        using var graph = NamedEntities.Open(Entities);

        Enumerable.Range(0, 3).Select(row => string.Join(' ', graph.Entity(new EntityRow(row)).FormerIds)).ShouldBe(["arctic z-north", "", "m-west"]);
        graph.Entities.HasFormerIds.ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => graph.Entity(new EntityRow(1)).FormerIds[0]);
    }

    [Fact]
    public void Graph_WithoutFormerIds_HasNone()
    {
        using var graph = NamedEntities.Open("One");

        graph.Entities.HasFormerIds.ShouldBeFalse();
        graph.TryFindEntity("old", out _).ShouldBeFalse();
        graph.Entity(new EntityRow(0)).FormerIds.ShouldBeEmpty();
    }

    /// <summary>A renamed entity has changed; it is still the same entity.</summary>
    [Fact]
    public void Changes_OfARenamedEntity_AreOneAlteration()
    {
        using var old = NamedEntities.Open(Entities[1] with { Id = "old" });
        using var changed = NamedEntities.Open(Entities[1] with { Id = "new", FormerIds = new(["old"]) });

        var change = FactGraphChanges.Between(old, changed).Entities.ShouldHaveSingleItem();

        change.Kind.ShouldBe(ChangeKind.Altered);
        change.Fields.Select(field => $"{field.Field}: {field.Old} > {field.New}").ShouldBe(["id: old > new", "formerIds:  > old"]);
    }

    /// <summary>In the other direction, nothing says that they are the same entity.</summary>
    [Fact]
    public void Changes_BackToTheFormerId_AreALossAndAGain()
    {
        using var old = NamedEntities.Open(Entities[1] with { Id = "new", FormerIds = new(["old"]) });
        using var changed = NamedEntities.Open(Entities[1] with { Id = "old" });

        FactGraphChanges.Between(old, changed).Entities.Select(change => change.Kind)
            .ShouldBe([ChangeKind.Gained, ChangeKind.Lost], ignoreOrder: true);
    }
}
