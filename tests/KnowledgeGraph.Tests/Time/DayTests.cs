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

    [Theory]
    [InlineData(Day.Earliest)]
    [InlineData(Day.Latest)]
    [InlineData(2932897)]
    [InlineData(-719163)]
    public void ToText_DayOutsideTheYears1To9999_IsNull(int day)
    {
        Day.ToText(day).ShouldBeNull();
        Day.TryFormat(day, new byte[10], out _).ShouldBeFalse();
    }
}
