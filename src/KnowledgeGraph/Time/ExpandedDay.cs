using System.Globalization;

namespace KnowledgeGraph;

/// <summary>
/// Days before the year 1 and after 9999, in the expanded form of ISO 8601: a sign and at least six digits, as in ECMAScript. The year 0 is
/// 1 BC.
/// </summary>
/// <seealso href="https://tc39.es/ecma262/#sec-expanded-years"/>
/// <seealso href="https://howardhinnant.github.io/date_algorithms.html"/>
internal static class ExpandedDay
{
    private const int DaysOfEra = 146_097;
    private const int YearsOfEra = 400;

    // From the 1st of March of the year 0 to 1970-01-01.
    private const int Epoch = 719_468;

    /// <summary>Formats a day that is not open.</summary>
    public static string ToText(int day)
    {
        // Every era of 400 years has as many days, so that a day of an era that DateOnly has stands for the same day of any other.
        var (era, rest) = EraOf((long)day + Epoch, DaysOfEra);
        var date = DateOnly.FromDayNumber((int)rest + DayNumberOfMarch2000);
        var year = date.Year - 2000 + (era * YearsOfEra);
        return string.Create(
            CultureInfo.InvariantCulture, $"{(year < 0 ? '-' : '+')}{Math.Abs(year):000000}-{date.Month:00}-{date.Day:00}");
    }

    /// <summary>Parses a sign, six or seven digits, month and day.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int day)
    {
        day = 0;
        var end = text.Length - "-MM-DD".Length;
        if (end is not (7 or 8) || !int.TryParse(text[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            || (digits == 0 && text[0] == '-'))
        {
            return false;
        }

        var (era, rest) = EraOf(text[0] == '-' ? -digits : digits, YearsOfEra);
        var inEra = string.Create(CultureInfo.InvariantCulture, $"{rest + 2000:0000}{text[end..]}");
        if (!DateOnly.TryParseExact(inEra, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return false;
        }

        // Seven digits reach beyond the days that an integer counts.
        var number = date.DayNumber - DayNumberOfMarch2000 + (era * DaysOfEra) - Epoch;
        if (number is <= Day.Earliest or >= Day.Latest)
        {
            return false;
        }

        day = (int)number;
        return true;
    }

    private static int DayNumberOfMarch2000 => new DateOnly(2000, 3, 1).DayNumber;

    private static (long Era, long Within) EraOf(long number, int length)
    {
        var era = Math.DivRem(number, length, out var rest);
        return rest < 0 ? (era - 1, rest + length) : (era, rest);
    }
}
