using System.Globalization;

namespace KnowledgeGraph.Tests.Values;

public sealed class QuantityTests
{
    private static readonly Unit Coaches = new(0, "coaches", "coaches", "vehicles", "Coaches.") { Singular = "coach" };
    private static readonly Unit Kilometres = new(1, "kilometres", "km", "length", "Kilometres.");

    public static TheoryData<Quantity, string> Quantities => new()
    {
        { new(1, null, Coaches, QuantityComparator.Exactly, QuantityPeriod.None), "1 coach" },
        { new(1.0m, null, Coaches, QuantityComparator.AtLeast, QuantityPeriod.Week), "at least 1.0 coach a week" },
        { new(0, null, Coaches, QuantityComparator.Exactly, QuantityPeriod.None), "0 coaches" },
        { new(1, 2, Coaches, QuantityComparator.About, QuantityPeriod.None), "about 1–2 coaches" },
        { new(1, null, Kilometres, QuantityComparator.LessThan, QuantityPeriod.Day), "less than 1 km a day" },
        { new(1_000_000, 2_500_000.50m, Kilometres, QuantityComparator.AtMost, QuantityPeriod.Quarter), "at most 1,000,000–2,500,000.50 km a quarter" },
        { new(-12_345.600m, null, Kilometres, QuantityComparator.MoreThan, QuantityPeriod.Year), "more than -12,345.600 km a year" },
        {
            new(decimal.MinValue, -0.0000000000000000000000000001m, Coaches, QuantityComparator.MoreThan, QuantityPeriod.Month),
            "more than -79,228,162,514,264,337,593,543,950,335–-0.0000000000000000000000000001 coaches a month"
        },
    };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void ToString_InAnyCulture_IsEnglishWithGroupedDigits(Quantity quantity, string text)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberGroupSeparator = ".", NumberDecimalSeparator = "," } };
            quantity.ToString().ShouldBe(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ToString_WithALongSymbol_IsWhole()
    {
        var unit = new Unit(0, "long", new string('x', 500), "none", "Long.");

        new Quantity(7, null, unit, QuantityComparator.Exactly, QuantityPeriod.Month).ToString().ShouldBe($"7 {unit.Symbol} a month");
    }

    [Fact]
    public void TryFormat_WithoutRoom_SaysSo()
    {
        var quantity = new Quantity(12, null, Coaches, QuantityComparator.Exactly, QuantityPeriod.None);

        quantity.TryFormat(new char[9], out _).ShouldBeFalse();
        quantity.TryFormat(new char[10], out var length).ShouldBeTrue();
        length.ShouldBe(10);
    }
}
