using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Tests.Import;

public sealed class WikidataTimeTests
{
    private const string Gregorian = "http://www.wikidata.org/entity/Q1985727";
    private const string Julian = "http://www.wikidata.org/entity/Q1985786";

    [Theory]
    [InlineData("+1952-03-11T00:00:00Z", "11", Gregorian, "1952-03-11")]
    [InlineData("+1952-03-00T00:00:00Z", "10", "", "1952-03")]
    [InlineData("+1952-00-00T00:00:00Z", "9", Gregorian, "1952")]
    [InlineData("+1950-00-00T00:00:00Z", "8", Gregorian, "195X")]
    [InlineData("+1900-00-00T00:00:00Z", "7", Gregorian, "18XX")]
    [InlineData("-0044-00-00T00:00:00Z", "9", Julian, "-0043")]
    [InlineData("+1917-10-25T00:00:00Z", "11", Julian, "1917-11-07")]
    [InlineData("+1582-10-04T00:00:00Z", "11", Julian, "1582-10-14")]
    [InlineData("+1900-02-29T00:00:00Z", "11", Julian, "1900-03-13")]
    [InlineData("-0044-03-15T00:00:00Z", "11", Julian, "-0043-03-13")]
    [InlineData("+1700-12-00T00:00:00Z", "10", Julian, "1700-12-12/1701-01-11")]
    [InlineData("+1452-00-00T00:00:00Z", "9", Julian, "1452")]
    public void Time_IsADateOfTheGregorianCalendar(string time, string precision, string calendar, string date)
    {
        WikidataTime.Convert(time, precision, calendar, out var fault).ShouldBe(date, fault);
        fault.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1952", "9", Gregorian, "'1952' is not a time of Wikidata, such as +1952-03-11T00:00:00Z")]
    [InlineData(
        "+1952-13-00T00:00:00Z", "10", Gregorian, "'+1952-13-00T00:00:00Z' is not a time of Wikidata, such as +1952-03-11T00:00:00Z")]
    [InlineData("+1952-00-00T00:00:00Z", "11", Gregorian, "there is no such day as '+1952-00-00T00:00:00Z'")]
    [InlineData("+1901-02-29T00:00:00Z", "11", Julian, "there is no such day as '+1901-02-29T00:00:00Z' in the Julian calendar")]
    [InlineData("-13798000000-00-00T00:00:00Z", "3", Gregorian, "a date of the precision '3' has no form here")]
    [InlineData("+1952-03-11T00:00:00Z", "11", "http://www.wikidata.org/entity/Q1", "the calendar 'http://www.wikidata.org/entity/Q1' is "
        + "not known: only the Gregorian (Q1985727) and the Julian one (Q1985786) are")]
    public void OtherTime_HasAReason(string time, string precision, string calendar, string reason)
    {
        WikidataTime.Convert(time, precision, calendar, out var fault).ShouldBeNull();
        fault.ShouldBe(reason);
    }
}
