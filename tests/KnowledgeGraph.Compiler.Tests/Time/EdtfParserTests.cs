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
    [InlineData("2004-06-11%/2004-07~", "2004-06-11", "2004-07-31")]
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
    [InlineData("2023-02-29", "there is no such day: this month has the days 01 to 28")]
    [InlineData("2024-04-31", "there is no such day: this month has the days 01 to 30")]
    [InlineData("2024-04-00", "there is no such day: this month has the days 01 to 30")]
    [InlineData("2024-XX-1", "after an unspecified month, the day must be XX")]
    [InlineData("2024-21-01", "a season has no days")]
    [InlineData("2XX", "the year must have four digits, of which the last one or two may be X")]
    [InlineData("12345", "a year of more than four digits begins with Y: 'Y12345'")]
    [InlineData("-12345", "a year of more than four digits begins with Y: 'Y-12345'")]
    [InlineData(" 2024", "did you mean '2024'?")]
    [InlineData("-0000", "the year 0 has no sign")]
    [InlineData("2024-01-01-01", "a date is year, month and day")]
    [InlineData("2024-01-01T24:00:00", "a day ends at 23:59:59; 24:00 is 00:00 of the day after")]
    [InlineData("2024-01-01T24:00:01", "an hour is 00 to 23")]
    [InlineData("2024-01-01T25:00", "an hour is 00 to 23, a minute and a second 00 to 59")]
    [InlineData("2024-01-01T10:60", "an hour is 00 to 23, a minute and a second 00 to 59")]
    [InlineData("2024-01-01T10", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00:00+1", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00:00+15:00", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00.5", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01-01T10:00:00T10:00:00", "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow")]
    [InlineData("2024-01T10:00:00", "a time of day can only follow a whole day")]
    [InlineData("2024-01-01?T10:00:00", "a time of day can only follow a whole day")]
    [InlineData("2024-13-01T10:00:00", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("Y2024", "Y is for years of more than four digits; write '2024'")]
    [InlineData("Y02024", "Y is for years of more than four digits; write '2024'")]
    [InlineData("Y-02024", "Y is for years of more than four digits; write '-2024'")]
    [InlineData("Y012345", "Y is for years of more than four digits; write 'Y12345'")]
    [InlineData("Y170000002", "years beyond 5000000 either side of zero are not supported")]
    [InlineData("Yabc", "after Y comes a year of more than four digits")]
    [InlineData("../..", "at least one end of an interval must be a date")]
    [InlineData("/", "at least one end of an interval must be a date")]
    [InlineData("2024/2023", "the interval ends before it begins")]
    [InlineData("2024/2025/2026", "an interval has two ends")]
    [InlineData("2024-01-01T10:00:00Z/2024-01-02", "an interval has no times of day; write '2024-01-01'")]
    [InlineData("2018/2018-23", "an end of an interval is a date and not a season; write its month: '2018-09' is the first month of this one")]
    [InlineData("2024-10-02/2024-10-02/2024-10-02/2024-10-02/2024-10-02/2024-10-02", "it is too long")]
    public void TryParse_Invalid_SaysWhatIsWrong(string text, string expected) => ShouldBeRefused(text, expected);

    [Theory]
    [InlineData("2004?-06-11", "a qualifier inside a date is EDTF level 2 and not supported; write it at the end, where it qualifies the whole date")]
    [InlineData("2004-06-~11", "a qualifier inside a date is EDTF level 2 and not supported; write it at the end, where it qualifies the whole date")]
    [InlineData("?2004-06", "a qualifier inside a date is EDTF level 2 and not supported; write it at the end, where it qualifies the whole date")]
    [InlineData("[1667,1668]", "sets of dates are EDTF level 2 and not supported; write the interval from the first to the last, or a statement for each")]
    [InlineData("{1960,1961-12}", "sets of dates are EDTF level 2 and not supported; write the interval from the first to the last, or a statement for each")]
    [InlineData("[..1760-12-03]", "sets of dates are EDTF level 2 and not supported; write the interval from the first to the last, or a statement for each")]
    [InlineData("Y-17E7", "exponential years are EDTF level 2 and not supported; write all digits of the year")]
    [InlineData("1950S2", "significant digits are EDTF level 2 and not supported; write X for the digits that are not known, as in '195X'")]
    [InlineData("Y171010000S3", "significant digits are EDTF level 2 and not supported; write X for the digits that are not known, as in '195X'")]
    [InlineData("2001-33", "quarters and other parts of a year (25 to 41) are EDTF level 2 and not supported; write the months as an interval, as in '2001-01/2001-03'")]
    [InlineData("156X-12-25", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("15XX-12-XX", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("XXXX-12-XX", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("1XXX", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("XXXX", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("1XXX-12", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("1984-1X", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("2024-XX-15", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("202X-05", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    [InlineData("2024-01-1X", "unspecified digits other than the last one or two of a year, a whole month or a whole day are EDTF level 2 and not supported; write an interval")]
    public void TryParse_LevelTwo_IsRefusedByName(string text, string expected) => ShouldBeRefused(text, expected);

    [Theory]
    [InlineData("March 2024", "2024-03")]
    [InlineData("2024-3-9", "2024-03-09")]
    [InlineData("2024-3", "2024-03")]
    [InlineData("2024/3", "2024-03")]
    [InlineData("2024/03/09", "2024-03-09")]
    [InlineData("201911", "2019-11")]
    [InlineData("9 March 2024", "2024-03-09")]
    [InlineData("March 9, 2024", "2024-03-09")]
    [InlineData("9.3.2024", "2024-03-09")]
    [InlineData("Sept 2024", "2024-09")]
    [InlineData("2024 March", "2024-03")]
    [InlineData("Q1 2024", "2024-01/2024-03")]
    [InlineData("2024-Q3", "2024-07/2024-09")]
    [InlineData("spring 2024", "2024-21")]
    [InlineData("c. 1850", "1850~")]
    [InlineData("about 1850", "1850~")]
    [InlineData("~1850", "1850~")]
    [InlineData("1850s", "185X")]
    [InlineData("19th century", "18XX")]
    [InlineData("44 BC", "-0043")]
    [InlineData("1 BC", "0000")]
    [InlineData("476", "0476")]
    [InlineData("2010-2015", "2010/2015")]
    [InlineData("2010–2015", "2010/2015")]
    [InlineData("unknown/2006", "/2006")]
    [InlineData("2004/open", "2004/..")]
    [InlineData("2004/present", "2004/..")]
    [InlineData("199u", "199X")]
    [InlineData("199x", "199X")]
    [InlineData("2004-06-uu", "2004-06-XX")]
    [InlineData("before 2010", "../2010")]
    [InlineData("after 2010", "2010/..")]
    [InlineData("2024?~", "2024%")]
    [InlineData("2024??", "2024?")]
    [InlineData("2024 ?", "2024?")]
    [InlineData("2016--01-15", "2016-01-15")]
    [InlineData("2019-W44-5", "2019-11-01")]
    [InlineData("2019W445", "2019-11-01")]
    [InlineData("2020-W53-7", "2021-01-03")]
    [InlineData("2019-W01", "2018-12-31/2019-01-06")]
    [InlineData("2019-305", "2019-11-01")]
    [InlineData("2024-366", "2024-12-31")]
    [InlineData("2019-11-01Z", "2019-11-01")]
    [InlineData("2019-11-01+02:00", "2019-11-01")]
    [InlineData("2019-11-01 4:05", "2019-11-01T04:05:00")]
    [InlineData("2019-11-01T04:00:00.000+00:00[UTC]", "2019-11-01T04:00:00+00:00")]
    [InlineData("٢٠١٩", "2019")]
    [InlineData("२०१९-११-०१", "2019-11-01")]
    [InlineData("H1 2024", "2024-01/2024-06")]
    [InlineData("2024-H2", "2024-07/2024-12")]
    public void TryParse_AnotherForm_SuggestsTheDate(string text, string meant) => ShouldBeRefused(text, $"did you mean '{meant}'?");

    [Theory]
    [InlineData("present", "a state that goes on has no end; leave 'until' out, or write '..'")]
    [InlineData("Ongoing", "a state that goes on has no end; leave 'until' out, or write '..'")]
    [InlineData("unknown", "leave out what is not known")]
    [InlineData("1572580800", "it seems to be a time since 1970, of 2019-11-01; write that")]
    [InlineData("1572580800000", "it seems to be a time since 1970, of 2019-11-01; write that")]
    [InlineData("..", "'..' is an open end, of an interval or of 'until'; here a date is needed")]
    [InlineData("2021-W53", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("2023-366", "the month must be 01 to 12, a season 21 to 24, or XX")]
    [InlineData("03/09/2024", "which is the day and which the month cannot be told; write YYYY-MM-DD")]
    [InlineData("soon", "the year must have four digits, of which the last one or two may be X")]
    public void TryParse_NoDate_SaysWhatToDo(string text, string expected) => ShouldBeRefused(text, expected);

    /// <summary>What RFC 3339 allows and databases write is kept in the form of EDTF.</summary>
    [Theory]
    [InlineData("2019-11-01T04:00:00.000Z", "2019-11-01T04:00:00Z")]
    [InlineData("2019-11-01T04:00:00,123456789+02:00", "2019-11-01T04:00:00+02:00")]
    [InlineData("2019-11-01 04:00:00", "2019-11-01T04:00:00")]
    [InlineData("2019-11-01 04:00:00.123 +0200", "2019-11-01T04:00:00+02:00")]
    [InlineData("2019-11-01 04:00:00+00", "2019-11-01T04:00:00+00")]
    [InlineData("2019-11-01T04:00Z", "2019-11-01T04:00:00Z")]
    [InlineData("2019-11-01t04:00:00z", "2019-11-01T04:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z")]
    [InlineData("20191101", "2019-11-01")]
    [InlineData("20191101T040000Z", "2019-11-01T04:00:00Z")]
    [InlineData("20191101T0400", "2019-11-01T04:00:00")]
    [InlineData("20191101/20191102", "2019-11-01/2019-11-02")]
    public void TryParse_FormOfRfc3339_IsPutIntoThatOfEdtf(string text, string edtf)
    {
        EdtfParser.TryParse(text, out var date, out _).ShouldBeTrue();

        date!.Text.ShouldBe(edtf);
        EdtfParser.TryParse(edtf, out var again, out _).ShouldBeTrue();
        date.ShouldBe(again);
    }

    private static void ShouldBeRefused(string text, string expected)
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
