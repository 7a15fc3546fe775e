using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Time;

public sealed class DayTests
{
    [Theory]
    [InlineData("1970-01-01", 0)]
    [InlineData("1969-12-31", -1)]
    [InlineData("2024-02-29", 19782)]
    [InlineData("0001-01-01", -719162)]
    [InlineData("9999-12-31", 2932896)]
    public void TryParse_IsoDate_IsTheDaysFrom1970AndBack(string text, int day)
    {
        Span<byte> utf8 = stackalloc byte[10];

        Day.TryParse(text, out var parsed).ShouldBeTrue();
        parsed.ShouldBe(day);
        Day.ToText(day).ShouldBe(text);
        Day.TryFormat(day, utf8, out var written).ShouldBeTrue();
        System.Text.Encoding.ASCII.GetString(utf8[..written]).ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2024-2-9")]
    [InlineData("2024")]
    [InlineData("2024-02-29 ")]
    [InlineData("24-02-29")]
    [InlineData("2024-02-29T00:00:00Z")]
    public void TryParse_AnythingElse_IsFalse(string? text) => Day.TryParse(text, out _).ShouldBeFalse();

    /// <summary>The form of ECMAScript, whose dates reach as far as the year 275760.</summary>
    [Theory]
    [InlineData("+000000-12-31", -719163)]
    [InlineData("+000000-02-29", -719469)]
    [InlineData("-000043-03-15", -735160)]
    [InlineData("+010000-01-01", 2932897)]
    [InlineData("+275760-09-13", 100000000)]
    [InlineData("-271821-04-20", -100000000)]
    [InlineData("+5000000-12-31", 1825493337)]
    [InlineData("-5000000-01-01", -1826932028)]
    public void ToText_YearOutside1To9999_IsExpanded(string text, int day)
    {
        Span<byte> utf8 = stackalloc byte[Day.MaxLength];

        Day.ToText(day).ShouldBe(text);
        Day.TryParse(text, out var parsed).ShouldBeTrue();
        parsed.ShouldBe(day);
        Day.TryFormat(day, utf8, out var written).ShouldBeTrue();
        System.Text.Encoding.ASCII.GetString(utf8[..written]).ShouldBe(text);
        Day.ToDate(day).ShouldBeNull();
        Day.IsKnown(day).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Day.Earliest + 1)]
    [InlineData(Day.Latest - 1)]
    public void ToText_FirstAndLastDay_AreReadBack(int day)
    {
        Day.ToText(day)!.Length.ShouldBe(Day.MaxLength);
        Day.TryParse(Day.ToText(day), out var parsed).ShouldBeTrue();
        parsed.ShouldBe(day);
    }

    [Fact]
    public void ToText_AnyDay_IsReadBack() => Prop.ForAll(Gen.Choose(Day.Earliest + 1, Day.Latest - 1).ToArbitrary(), day =>
        Day.TryParse(Day.ToText(day), out var parsed) && parsed == day).ShouldHold();

    [Theory]
    [InlineData("-000000-01-01")]
    [InlineData("-5879000-01-01")]
    [InlineData("+5882000-01-01")]
    [InlineData("+00000-01-01")]
    [InlineData("+000000-02-30")]
    [InlineData("+000001-02-29")]
    [InlineData("+9999999-01-01")]
    [InlineData("+2024-01-01")]
    [InlineData("+0 2024-01-01")]
    public void TryParse_ExpandedFormOfNoDay_IsFalse(string text) => Day.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(Day.Earliest)]
    [InlineData(Day.Latest)]
    public void ToText_OpenDay_IsNull(int day)
    {
        Day.ToText(day).ShouldBeNull();
        Day.TryFormat(day, new byte[Day.MaxLength], out _).ShouldBeFalse();
        Day.IsKnown(day).ShouldBeFalse();
    }
}
