
namespace KnowledgeGraph.Tests.Image;

public sealed class ValueRoundTripTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Entity_AsObject_ReadsAsWritten() => Value(ModelRailway.Operates, ValueKind.Entity).AsEntity().Id.ShouldBe("coast-line");

    [Fact]
    public void Text_Empty_IsATextAllTheSame()
    {
        Value(ModelRailway.Comment, ValueKind.Text).AsText().ShouldBe("");
        Value(ModelRailway.Comment, ValueKind.Text).AsUtf8().IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void LanguageText_ReadsAsWritten()
    {
        var motto = Value(ModelRailway.Motto, ValueKind.LanguageText);

        motto.AsText().ShouldBe("Ans Meer");
        motto.AsUtf8().ToArray().ShouldBe("Ans Meer"u8.ToArray());
        motto.Language().ShouldBe("de");
        motto.LanguageUtf8().ToArray().ShouldBe("de"u8.ToArray());
    }

    [Fact]
    public void Integer_Largest_ReadsAsWritten() => Value(ModelRailway.Platforms, ValueKind.Integer).AsInteger().ShouldBe(long.MaxValue);

    [Fact]
    public void Decimal_WithTrailingZeros_KeepsThem() => Value(ModelRailway.Gauge, ValueKind.Decimal).ToString().ShouldBe("1.4350");

    [Fact]
    public void Boolean_ReadsAsWritten() => Value(ModelRailway.Electrified, ValueKind.Boolean).AsBoolean().ShouldBeTrue();

    [Fact]
    public void Url_ReadsAsWritten() => Value(ModelRailway.Website, ValueKind.Url).AsText().ShouldBe("https://example.org/");

    [Fact]
    public void Date_ReadsAsWritten()
    {
        var opened = Value(ModelRailway.Opened, ValueKind.Date);

        opened.AsDate().ShouldBe(new FuzzyDate("1900", -25567, -25203));
        opened.EdtfUtf8().ToArray().ShouldBe("1900"u8.ToArray());
    }

    [Fact]
    public void Enumeration_BehindAnotherOne_ReadsAsWritten()
    {
        var stage = Value(ModelRailway.Planned, ValueKind.Enumeration).AsEnumerationValue();

        stage.Name.ShouldBe("built");
        stage.Index.ShouldBe(2);
        stage.ShouldBeSameAs(_graph.Ontology.Enumerations[1].Values[1]);
    }

    [Fact]
    public void Quantity_WithARange_ReadsAsWritten() => Value(ModelRailway.Length, ValueKind.Quantity).AsQuantity().ShouldBe(
        new Quantity(12.5m, 13m, Unit("km"), QuantityComparator.MoreThan, QuantityPeriod.None));

    [Fact]
    public void Quantity_AsARate_ReadsAsWritten() => Value(ModelRailway.Ridership, ValueKind.Quantity).AsQuantity().ShouldBe(
        new Quantity(1_000_000m, null, Unit("passengers"), QuantityComparator.AtLeast, QuantityPeriod.Year));

    [Fact]
    public void Accessor_OfAnotherKind_Throws()
    {
        var gauge = Value(ModelRailway.Gauge, ValueKind.Decimal);

        Should.Throw<InvalidOperationException>(() => gauge.AsInteger()).Message.ShouldBe("The value is not of kind Integer but Decimal.");
        Should.Throw<InvalidOperationException>(() => gauge.AsText()).Message.ShouldBe("The value is not a text but of kind Decimal.");
    }

    private Unit Unit(string name) => _graph.Ontology.Units.Single(unit => unit.Name == name);

    private FactValue Value(string statementId, ValueKind kind)
    {
        _graph.TryFindStatement(statementId, out var statement).ShouldBeTrue();
        statement.Object.Kind.ShouldBe(kind);
        return statement.Object;
    }
}
