using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>One date: what stands at an end of an interval, or alone.</summary>
internal static class EdtfDateParser
{
    private const string MonthForm = "the month must be 01 to 12, a season 21 to 24, or XX";

    public static bool TryParse(string text, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        var clock = text.IndexOf('T');
        if (clock >= 0)
        {
            return TryParseDateAndTime(text, clock, out range, out error);
        }

        range = default;
        var core = text.Length > 0 && text[text.Length - 1] is '?' or '~' or '%' ? text.Substring(0, text.Length - 1) : text;
        if (core.Length > 0 && core[0] == 'Y')
        {
            return TryParseLongYear(core, out range, out error);
        }

        var sign = core.Length > 0 && core[0] == '-' ? -1 : 1;
        var parts = (sign < 0 ? core.Substring(1) : core).Split('-');
        if (parts.Length > 3)
        {
            error = "a date is year, month and day";
            return false;
        }

        return parts.Length == 1
            ? TryParseYear(parts[0], sign, out range, out error)
            : TryParseMonthOrDay(parts, sign, out range, out error);
    }

    /// <summary>Level 0 has times of day, behind whole days. What is kept is the day, as it is written: where the clock stood.</summary>
    private static bool TryParseDateAndTime(string text, int clock, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        error = "a time of day is hh:mm:ss, and Z or a difference such as +01:00 may follow";
        if (!EdtfClock.IsTimeOfDay(text.Substring(clock + 1)))
        {
            return false;
        }

        var date = text.Substring(0, clock);
        if (!TryParse(date, out range, out error))
        {
            return false;
        }

        error = range.Earliest == range.Latest
            && date[date.Length - 1] is not ('?' or '~' or '%') ? null : "a time of day can only follow a whole day";
        return error is null;
    }

    private static bool TryParseYear(string text, int sign, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        var unspecified = text.Length == 4 && text[3] == 'X' ? (text[2] == 'X' ? 2 : 1) : 0;
        if (text.Length != 4 || !TryNumber(text.Substring(0, 4 - unspecified), out var leading))
        {
            error = "the year must have four digits, of which the last one or two may be X";
            return false;
        }

        var scale = unspecified switch { 2 => 100, 1 => 10, _ => 1 };
        var near = sign * leading * scale;
        var far = sign * ((leading * scale) + scale - 1);
        return CheckNegativeZero(near, sign, out error) && Years(Math.Min(near, far), Math.Max(near, far), out range);
    }

    private static bool TryParseLongYear(string text, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        error = $"a year after Y must have five to seven digits, up to {CivilDay.MaxYear}";
        var negative = text.Length > 1 && text[1] == '-';
        var digits = text.Substring(negative ? 2 : 1);
        if (digits.Length is < 5 or > 7 || !TryNumber(digits, out var year) || year > CivilDay.MaxYear)
        {
            return false;
        }

        error = null;
        year = negative ? -year : year;
        return Years(year, year, out range);
    }

    private static bool TryParseMonthOrDay(string[] parts, int sign, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        if (parts[0].Length != 4 || !TryNumber(parts[0], out var year))
        {
            error = "before a month, the year must have four digits";
            return false;
        }

        if (!CheckNegativeZero(year, sign, out error))
        {
            return false;
        }

        year *= sign;
        var day = parts.Length == 3 ? parts[2] : null;
        if (parts[1] == "XX")
        {
            error = "behind an unspecified month, the day must be XX";
            return day is null or "XX" && Years(year, year, out range);
        }

        error = MonthForm;
        if (parts[1].Length != 2 || !TryNumber(parts[1], out var month))
        {
            return false;
        }

        if (month is >= 21 and <= 24)
        {
            error = "a season has no days";
            return day is null && Season(year, month, out range);
        }

        return month is >= 1 and <= 12 && TryParseDay(year, month, day, out range, out error);
    }

    private static bool TryParseDay(int year, int month, string? text, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        error = null;
        var last = CivilDay.DaysInMonth(year, month);
        range = new DayRange(CivilDay.FromDate(year, month, 1), CivilDay.FromDate(year, month, last));
        if (text is null or "XX")
        {
            return true;
        }

        if (text.Length != 2 || !TryNumber(text, out var day) || day < 1 || day > last)
        {
            error = $"the day must be 01 to {last.ToString(CultureInfo.InvariantCulture)} in this month, or XX";
            return false;
        }

        var number = CivilDay.FromDate(year, month, day);
        range = new DayRange(number, number);
        return true;
    }

    /// <summary>Meteorological seasons of the northern hemisphere; the winter of a year begins in its December.</summary>
    private static bool Season(int year, int season, out DayRange range)
    {
        var first = 3 * (season - 20);
        var lastYear = season == 24 ? year + 1 : year;
        var last = season == 24 ? 2 : first + 2;
        range = new DayRange(
            CivilDay.FromDate(year, first, 1), CivilDay.FromDate(lastYear, last, CivilDay.DaysInMonth(lastYear, last)));
        return true;
    }

    private static bool Years(int first, int last, out DayRange range)
    {
        range = new DayRange(CivilDay.FromDate(first, 1, 1), CivilDay.FromDate(last, 12, 31));
        return true;
    }

    private static bool CheckNegativeZero(int year, int sign, [NotNullWhen(false)] out string? error)
    {
        error = sign < 0 && year == 0 ? "the year 0 has no sign" : null;
        return error is null;
    }

    private static bool TryNumber(string digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return digits.Length > 0;
    }
}
