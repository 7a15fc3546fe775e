using System.Globalization;

namespace KnowledgeGraph.Tests.Values;

public sealed class QuantityTests
{
    private static readonly Unit Coaches = new(0, "coaches", "coaches", "vehicles", "Coaches.") { Singular = "coach" };
    private static readonly Unit Kilometres = new(1, "kilometres", "km", "length", "Kilometres.");

    private static readonly Unit Shells = new(2, "shells", "shells", "ammunition", "Shells.") { Singular = "shell" };
    private static readonly Unit Euros = new(3, "EUR", "€", "money", "Euros.");
    private static readonly Unit Percent = new(4, "percentOfGdp", "% of GDP", "share", "Share.");
    private static readonly Unit Times = new(5, "times", "×", "ratio", "Ratio.");

    public static TheoryData<Quantity, string> Quantities => new()
    {
        { new(1, null, Coaches, QuantityComparator.Exactly, QuantityPeriod.None), "1 coach" },
        { new(1.0m, null, Coaches, QuantityComparator.AtLeast, QuantityPeriod.Week), "at least 1.0 coach a week" },
        { new(0, null, Coaches, QuantityComparator.Exactly, QuantityPeriod.None), "0 coaches" },
        { new(1, 2, Coaches, QuantityComparator.About, QuantityPeriod.None), "about 1–2 coaches" },
        { new(1, null, Kilometres, QuantityComparator.LessThan, QuantityPeriod.Day), "less than 1 km a day" },
        { new(1_000_000, 2_500_000.50m, Kilometres, QuantityComparator.AtMost, QuantityPeriod.Quarter), "at most 1,000,000–2,500,000.50 km a quarter" },
        { new(1_500_000, null, Shells, QuantityComparator.Exactly, QuantityPeriod.Year), "1.5 million shells a year" },
        { new(250_000, null, Shells, QuantityComparator.AtLeast, QuantityPeriod.Month), "at least 250,000 shells a month" },
        { new(1_000_000.00m, null, Shells, QuantityComparator.Exactly, QuantityPeriod.None), "1 million shells" },
        { new(1_234_567, null, Shells, QuantityComparator.Exactly, QuantityPeriod.None), "1,234,567 shells" },
        { new(999_999, null, Shells, QuantityComparator.Exactly, QuantityPeriod.None), "999,999 shells" },
        { new(50_000_000_000, null, Euros, QuantityComparator.About, QuantityPeriod.None), "about €50 billion" },
        { new(1_000_000_000, 1_500_000_000, Euros, QuantityComparator.Exactly, QuantityPeriod.Year), "€1–1.5 billion a year" },
        { new(500_000, 1_000_000, Euros, QuantityComparator.Exactly, QuantityPeriod.None), "€500,000–1 million" },
        { new(-2_000_000_000_000, null, Euros, QuantityComparator.Exactly, QuantityPeriod.None), "-€2 trillion" },
        { new(2, null, Percent, QuantityComparator.MoreThan, QuantityPeriod.None), "more than 2% of GDP" },
        { new(4, null, Times, QuantityComparator.Exactly, QuantityPeriod.None), "4×" },
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
