using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>Reads dates in forms of machines that EDTF does not have, to say which day is meant.</summary>
internal static class MachineDates
{
    private const int DaysOfWeek = 7;
    private const long SecondsOfDay = 86_400;
    private static readonly int Epoch = CivilDay.FromDate(1970, 1, 1);

    private static readonly Regex Week = Pattern("^(?<year>[0-9]{4})-?w(?<week>[0-5][0-9])(-?(?<day>[1-7]))?$");
    private static readonly Regex Ordinal = Pattern("^(?<year>[0-9]{4})-?(?<day>[0-3][0-9]{2})$");
    private static readonly Regex Zoned = Pattern("^(?<date>-?[0-9]{4}-[0-9]{2}(-[0-9]{2})?)(z|[+-][0-9]{2}:[0-9]{2})$");
    private static readonly Regex Clock = Pattern("^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[t ](?<hour>[0-9]):(?<rest>[0-9]{2}(:[0-9]{2})?)$");
    private static readonly Regex Named = Pattern(@"^(?<date>[^\[]+)\[[^\]]+\]$");

    /// <summary>
    /// A week, or a day of it, of ISO 8601; a day of the year; a date of XML Schema with a time zone; a time with an hour of one digit.
    /// </summary>
    /// <returns>The date in the form of EDTF; null for other texts.</returns>
    public static string? Read(string text)
    {
        if (Week.Match(text) is { Success: true } week)
        {
            return OfWeek(Number(week, "year"), Number(week, "week"), week.Groups["day"].Success ? Number(week, "day") : 0);
        }

        if (Ordinal.Match(text) is { Success: true } ordinal)
        {
            var first = CivilDay.FromDate(Number(ordinal, "year"), 1, 1);
            var day = Number(ordinal, "day");
            return day == 0 || CivilDay.ToDate(first + day - 1).Year != Number(ordinal, "year") ? null : Text(first + day - 1);
        }

        if (Clock.Match(text) is { Success: true } clock)
        {
            return $"{clock.Groups["date"].Value}T0{clock.Groups["hour"].Value}:{clock.Groups["rest"].Value}";
        }

        return Named.Match(text) is { Success: true } named ? named.Groups["date"].Value.ToUpperInvariant()
            : Zoned.Match(text) is { Success: true } zoned ? zoned.Groups["date"].Value : null;
    }

    /// <summary>The day of a number of seconds or milliseconds since 1970, as long as such numbers have been since 2001.</summary>
    public static string? ReadEpoch(string text)
    {
        if (text.Length is not (10 or 13) || !text.All(digit => digit is >= '0' and <= '9') || text[0] is not ('1' or '2'))
        {
            return null;
        }

        var seconds = long.Parse(text.Substring(0, 10), NumberStyles.None, CultureInfo.InvariantCulture);
        return Text(Epoch + (int)(seconds / SecondsOfDay));
    }

    private static string? OfWeek(int year, int week, int day)
    {
        // A week belongs to the year of its Thursday, and the first has the fourth of January; 1 January 1970 was a Thursday.
        var fourth = CivilDay.FromDate(year, 1, 4);
        var monday = fourth - ((((fourth - Epoch + 3) % DaysOfWeek) + DaysOfWeek) % DaysOfWeek) + (DaysOfWeek * (week - 1));
        return week == 0 || CivilDay.ToDate(monday + 3).Year != year ? null
            : day == 0 ? $"{Text(monday)}/{Text(monday + DaysOfWeek - 1)}"
            : Text(monday + day - 1);
    }

    private static string Text(int day)
    {
        var (year, month, number) = CivilDay.ToDate(day);
        return string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, number);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
