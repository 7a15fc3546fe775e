
namespace KnowledgeGraph.Tests.Image;

public sealed class EntityRoundTripTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Entities_OfAWholeGraph_AreSortedByKindThenId()
    {
        var ids = new List<string>();
        for (var i = 0; i < _graph.Entities.Count; i++)
        {
            ids.Add($"{_graph.Entity(new EntityRow(i)).Kind} {_graph.Entity(new EntityRow(i)).Id}");
        }

        ids.ShouldBe(["Line coast-line", "Line hill-line", "Operator coast-railway", "Station harbour", "Station market", "Station summit"]);
    }

    [Fact]
    public void Entity_WithEveryField_ReadsAsWritten()
    {
        _graph.TryFindEntity("coast-line", out var line).ShouldBeTrue();

        line.Id.ShouldBe("coast-line");
        line.Kind.ShouldBeSameAs(_graph.Ontology.FindKind("Line"));
        line.Name.ShouldBe("Coast Line");
        line.Description.ShouldBe("Along the sea.");
        line.Aliases.ToArray().ShouldBe(["C", "Küstenbahn"]);
        line.Identifiers.Count.ShouldBe(1);
        line.Identifiers[0].Scheme.ShouldBe(_graph.Ontology.IdentifierSchemes[0]);
        line.Identifiers[0].Value.ShouldBe("C/1");
        line.Identifiers[0].Url.ShouldBe("https://example.org/C%2F1");
    }

    [Fact]
    public void Entity_WithoutOptionalFields_HasNone()
    {
        _graph.TryFindEntity("hill-line", out var line).ShouldBeTrue();

        line.Description.ShouldBeNull();
        line.DescriptionUtf8.IsEmpty.ShouldBeTrue();
        line.Aliases.Count.ShouldBe(0);
        line.Identifiers.Count.ShouldBe(0);
        line.Statements.Count.ShouldBe(0);
    }

    [Fact]
    public void Entity_NameOutsideAscii_IsTheSameAsTextAndAsUtf8()
    {
        _graph.TryFindEntity("market"u8, out var market).ShouldBeTrue();

        market.Name.ShouldBe("Market 市場 🚉");
        market.NameUtf8.ToArray().ShouldBe("Market 市場 🚉"u8.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("coast-lin")]
    [InlineData("coast-line ")]
    [InlineData("Coast-Line")]
    [InlineData("timetable")]
    public void TryFindEntity_UnknownId_FindsNothing(string id) => _graph.TryFindEntity(id, out _).ShouldBeFalse();

    [Fact]
    public void TryFindEntity_IdLongerThanAny_FindsNothing() => _graph.TryFindEntity(new string('x', 100_000), out _).ShouldBeFalse();

    [Fact]
    public void EntitiesOf_ConcreteKind_IsOneRange()
    {
        var stations = _graph.EntitiesOf(_graph.Ontology.FindKind("Station")!);

        stations.Ranges.ShouldBe([new RowRange<EntityRow>(new EntityRow(3), 3)]);
        Ids(stations).ShouldBe(["harbour", "market", "summit"]);
    }

    [Fact]
    public void EntitiesOf_AbstractKindWithAGap_IsSeveralRanges()
    {
        var places = _graph.EntitiesOf(_graph.Ontology.FindKind("Place")!);

        places.Ranges.ShouldBe([new RowRange<EntityRow>(new EntityRow(0), 2), new RowRange<EntityRow>(new EntityRow(3), 3)]);
        places.Count.ShouldBe(5);
        Ids(places).ShouldBe(["coast-line", "hill-line", "harbour", "market", "summit"]);
        places[2].Id.ShouldBe("harbour");
        places.Contains(new EntityRow(2)).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => places[5]);
    }

    [Fact]
    public void EntitiesOf_AbstractKindOverEverything_IsOneRange() =>
        _graph.EntitiesOf(_graph.Ontology.FindKind("Thing")!).Ranges.ShouldBe([new RowRange<EntityRow>(new EntityRow(0), 6)]);

    [Fact]
    public void Entity_SameRowOfTheSameGraph_IsEqual()
    {
        using var other = Images.Open(ModelRailway.Facts);

        _graph.Entity(new EntityRow(1)).ShouldBe(_graph.Entity(new EntityRow(1)));
        _graph.Entity(new EntityRow(1)).ShouldNotBe(_graph.Entity(new EntityRow(2)));
        _graph.Entity(new EntityRow(1)).ShouldNotBe(other.Entity(new EntityRow(1)));
    }

    private static List<string> Ids(EntityRanges entities)
    {
        var ids = new List<string>();
        foreach (var entity in entities)
        {
            ids.Add(entity.Id);
        }

        return ids;
    }
}
