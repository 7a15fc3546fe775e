using System.Globalization;

namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>Times of Wikidata as EDTF.</summary>
/// <seealso href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html"/>
internal static class WikidataTime
{
    private const string Julian = "Q1985786";
    private const string Gregorian = "Q1985727";

    /// <summary>
    /// A time such as <c>+1952-03-11T00:00:00Z</c>, as exact as it says: 11 a day, 10 a month, 9 a year, 8 ten years, 7 a century. A day
    /// and a month of the Julian calendar become days of the Gregorian one; a year is the same in both, except for a few days.
    /// </summary>
    /// <param name="calendar">The item of the calendar, at the end of its address; empty for the Gregorian one.</param>
    /// <param name="fault">Why it has no form here.</param>
    public static string? Convert(string text, string precision, string calendar, out string fault)
    {
        fault = "";
        if (!TryRead(text, out var year, out var month, out var day))
        {
            fault = $"'{Clipped.Of(text)}' is not a time of Wikidata, such as +1952-03-11T00:00:00Z";
            return null;
        }

        var name = calendar[(calendar.LastIndexOf('/') + 1)..];
        if (name is not ("" or Julian or Gregorian))
        {
            fault = $"the calendar '{Clipped.Of(calendar)}' is not known: only the Gregorian ({Gregorian}) and the Julian "
                + $"one ({Julian}) are";
            return null;
        }

        var isJulian = name == Julian;
        switch (precision)
        {
            case "11" or "12" or "13" or "14":
                if (day == 0 || month == 0 || (isJulian && !IsJulianDay(year, month, day)))
                {
                    fault = $"there is no such day as '{Clipped.Of(text)}'{(isJulian ? " in the Julian calendar" : "")}";
                    return null;
                }

                return isJulian ? OfDay(JulianDayNumber(year, month, day)) : string.Create(
                    CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{day:00}");
            case "10":
                if (month == 0)
                {
                    fault = $"there is no such month as '{Clipped.Of(text)}'";
                    return null;
                }

                return isJulian
                    ? OfDay(JulianDayNumber(year, month, 1)) + "/" + OfDay(JulianDayNumber(
                        month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - 1)
                    : string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");
            case "9":
                return Year(year);
            case "8" when year is >= 0 and <= 9999:
                return Year(year)[..3] + "X";
            case "7" when year is > 0 and <= 9999:
                // The 19th century ends with 1900.
                return ((year - 1) / 100).ToString("00", CultureInfo.InvariantCulture) + "XX";
            default:
                fault = $"a date of the precision '{Clipped.Of(precision)}' has no form here";
                return null;
        }
    }

    private static bool TryRead(string text, out long year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        var digits = text.AsSpan().TrimStart("+-");
        var dash = digits.IndexOf('-');
        if (text.Length - digits.Length > 1 || dash is < 4 or > 16 || digits.Length < dash + 6 || digits[dash + 3] != '-'
            || !long.TryParse(digits[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out year)
            || !int.TryParse(digits.Slice(dash + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out month)
            || !int.TryParse(digits.Slice(dash + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out day)
            || month > 12 || day > 31)
        {
            return false;
        }

        // Wikidata has no year 0: 1 before Christ is -0001 there, and 0000 here.
        year = text.StartsWith('-') ? 1 - year : year;
        return true;
    }

    private static bool IsJulianDay(long year, int month, int day) =>
        day <= (month == 2 ? (Modulo(year, 4) == 0 ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31);

    /// <summary>The number of a day of the Julian calendar, in which 0 is 1 January 4713 before Christ.</summary>
    private static long JulianDayNumber(long year, int month, int day)
    {
        // Years that begin in March have the leap day at their end.
        var shift = (14 - month) / 12;
        var (years, months) = (year + 4800 - shift, month + (12 * shift) - 3);
        return day + (((153 * months) + 2) / 5) + (365 * years) + Floor(years, 4) - 32_083;
    }

    /// <summary>The day of the Gregorian calendar with a number.</summary>
    private static string OfDay(long number)
    {
        // Eras of 400 years, from 1 March of the year 0.
        var days = number - 1_721_120;
        var era = Floor(days, 146_097);
        var dayOfEra = days - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var months = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * months) + 2) / 5) + 1;
        var month = months < 10 ? months + 3 : months - 9;
        var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{day:00}");
    }

    private static string Year(long year) =>
        (Math.Abs(year) > 9999 ? "Y" : "") + (year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);

    private static long Floor(long number, long divisor) => (number - Modulo(number, divisor)) / divisor;

    private static long Modulo(long number, long divisor) => ((number % divisor) + divisor) % divisor;
}
