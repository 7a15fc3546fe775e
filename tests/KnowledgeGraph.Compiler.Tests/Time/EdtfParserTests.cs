using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Tests.Time;

public sealed class EdtfParserTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-10", "2024-10-01", "2024-10-31")]
    [InlineData("2023-07-11", "2023-07-11", "2023-07-11")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("2025?", "2025-01-01", "2025-12-31")]
    [InlineData("2025-06~", "2025-06-01", "2025-06-30")]
    [InlineData("2025-06-01%", "2025-06-01", "2025-06-01")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2024-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02-XX", "2024-02-01", "2024-02-29")]
    [InlineData("2024-XX-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2025-21", "2025-03-01", "2025-05-31")]
    [InlineData("2025-22", "2025-06-01", "2025-08-31")]
    [InlineData("2025-23", "2025-09-01", "2025-11-30")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("1969-12-31", "1969-12-31", "1969-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2023-07-11/2023-07-12", "2023-07-11", "2023-07-12")]
    [InlineData("2023/2024-06", "2023-01-01", "2024-06-30")]
    [InlineData("2024?/2024~", "2024-01-01", "2024-12-31")]
    [InlineData("../2024-10", null, "2024-10-31")]
    [InlineData("/2024-10", null, "2024-10-31")]
    [InlineData("2024-10/..", "2024-10-01", null)]
    [InlineData("2024-10/", "2024-10-01", null)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    [InlineData("2025-21/2025-22", "2025-03-01", "2025-08-31")]
    [InlineData("201X/..", "2010-01-01", null)]
    public void TryParse_Valid_GivesEarliestAndLatestDay(string text, string? earliest, string? latest)
    {
        EdtfParser.TryParse(text, out var date, out _).ShouldBeTrue();

        date!.ToTimeValue().ShouldBe(new TimeValue(text, Day(earliest) ?? TimeValue.MinDay, Day(latest) ?? TimeValue.MaxDay));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("2024-13", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("2024-00", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("2024-20", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("2024-1", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("2023-02-29", "the day must be 01 to 28 in this month, or XX")]
    [InlineData("2024-04-31", "the day must be 01 to 30 in this month, or XX")]
    [InlineData("2024-04-1", "the day must be 01 to 30 in this month, or XX")]
    [InlineData("2024-XX-15", "behind an unspecified month, the day must be XX")]
    [InlineData("2024-21-01", "a season has no days")]
    [InlineData("202X-05", "before a month, the year must have four digits")]
    [InlineData("24", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("2XXX", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("202x", "the year must have four digits, of which the last one or two may be X")]
    [InlineData(" 2024", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("2024??", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("-0000", "the year 0 has no sign")]
    [InlineData("2024-01-01-01", "a date is year, month and day")]
    [InlineData("2024-01-01T24:00:00", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00:00+1", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00:00T10:00:00", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01T10:00:00", "a time of day can only follow a whole day")]
    [InlineData("2024-01-01?T10:00:00", "a time of day can only follow a whole day")]
    [InlineData("2024-13-01T10:00:00", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("Y2024", "a year after Y must have five to seven digits, up to 5000000")]
    [InlineData("Y9999999", "a year after Y must have five to seven digits, up to 5000000")]
    [InlineData("..", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("../..", "at least one end of an interval must be a date")]
    [InlineData("/", "at least one end of an interval must be a date")]
    [InlineData("2024/2023", "the interval ends before it begins")]
    [InlineData("2024/2025/2026", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("2024-10-02/2024-10-02/2024-10-02/2024-10-02/2024-10-02/2024-10-02", "it is too long")]
    public void TryParse_Invalid_SaysWhatIsWrong(string text, string expected)
    {
        EdtfParser.TryParse(text, out var date, out var error).ShouldBeFalse();

        date.ShouldBeNull();
        error.ShouldBe(expected);
    }

    [Theory]
    [InlineData("-0044-03-15", -735_525)]
    [InlineData("0000-03-01", -719_468)]
    [InlineData("1970-01-01", 0)]
    [InlineData("Y12345", null)]
    [InlineData("Y-12345", null)]
    public void TryParse_YearsOutsideTheCommonEra_AreCountedInDays(string text, int? day)
    {
        EdtfParser.TryParse(text, out var date, out _).ShouldBeTrue();

        if (day is not null)
        {
            date!.Start.ShouldBe(new DayRange(day.Value, day.Value));
        }

        (date!.Start.Latest - date.Start.Earliest).ShouldBe(day is null ? 364 : 0);
    }

    [Fact]
    public void TryParse_Interval_KeepsTheRangeOfEachEnd()
    {
        EdtfParser.TryParse("2023-07/2023-08", out var date, out _).ShouldBeTrue();

        date!.Start.ShouldBe(new DayRange(Day("2023-07-01")!.Value, Day("2023-07-31")!.Value));
        date.End.ShouldBe(new DayRange(Day("2023-08-01")!.Value, Day("2023-08-31")!.Value));
    }

    [Fact]
    public void TryParse_UnknownEnd_IsNoEarlierThanTheStart()
    {
        EdtfParser.TryParse("2023-07/", out var date, out _).ShouldBeTrue();

        date!.End.ShouldBe(new DayRange(Day("2023-07-01")!.Value, TimeValue.MaxDay));
    }

    private static int? Day(string? date) =>
        date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd").DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
}
