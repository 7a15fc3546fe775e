using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>One date: what stands at an end of an interval, or alone.</summary>
internal static class EdtfDateParser
{
    private const string YearForm = "the year must have four digits, of which the last one or two may be X";

    /// <summary>Parses a date.</summary>
    /// <param name="text">Without white space around it; replaced by the form of EDTF where it is in a form of RFC 3339.</param>
    /// <param name="isWithin">Whether it is an end of an interval: those are dates without times of day, and no seasons.</param>
    public static bool TryParse(ref string text, bool isWithin, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        var clock = ClockAt(text);
        if (clock >= 0)
        {
            if (isWithin)
            {
                error = $"an interval has no times of day; write '{text.Substring(0, clock)}'";
                return false;
            }

            return TryParseDateAndTime(ref text, clock, out range, out error);
        }

        if (text.Length == 8 && TryNumber(text, out _))
        {
            text = $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}";
        }

        return TryParseDate(text, isWithin, out range, out error);
    }

    /// <summary>Where the time of day begins, behind a T or a space; negative where there is none.</summary>
    private static int ClockAt(string text)
    {
        var at = text.IndexOfAny(['T', 't', ' ']);
        return at is 8 or 10 && at + 1 < text.Length && text[at + 1] is >= '0' and <= '9' && text[at - 1] is >= '0' and <= '9' or 'X' ? at
            : at > 0 && text[at] == 'T' && at + 1 < text.Length && text[at + 1] is >= '0' and <= '9' ? at : -1;
    }

    /// <summary>Level 0 has times of day, behind whole days. Only the day is used, as it is written: where the clock stood.</summary>
    private static bool TryParseDateAndTime(ref string text, int clock, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        var date = text.Substring(0, clock);
        if (!EdtfClock.TryParse(text.Substring(clock + 1), out var time, out error))
        {
            return false;
        }

        if (!TryParse(ref date, isWithin: false, out range, out error))
        {
            return false;
        }

        error = range.Earliest == range.Latest
            && date[date.Length - 1] is not ('?' or '~' or '%') ? null : "a time of day can only follow a whole day";
        text = error is null ? $"{date}T{time}" : text;
        return error is null;
    }

    private static bool TryParseDate(string text, bool isWithin, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        var core = text.Length > 0 && text[text.Length - 1] is '?' or '~' or '%' ? text.Substring(0, text.Length - 1) : text;
        if (EdtfLevelTwo.Reason(core) is { } unsupported)
        {
            error = unsupported;
            return false;
        }

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
            : TryParseMonthOrDay(parts, sign, isWithin, out range, out error);
    }

    private static bool TryParseYear(string text, int sign, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        var unspecified = text.Length == 4 && text[3] == 'X' ? (text[2] == 'X' ? 2 : 1) : 0;
        if (text.Length != 4 || !TryNumber(text.Substring(0, 4 - unspecified), out var leading))
        {
            error = text.Length is > 4 and <= 10 && TryNumber(text, out _) ? $"a year of more than four digits begins with Y: 'Y{(sign < 0 ? "-" : "")}{text}'" : YearForm;
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
        var negative = text.Length > 1 && text[1] == '-';
        var digits = text.Substring(negative ? 2 : 1);
        if (digits.Length == 0 || digits.Length > 18 || !digits.All(digit => digit is >= '0' and <= '9'))
        {
            error = "after Y comes a year of more than four digits";
            return false;
        }

        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits.Length < 5 || number <= 9999 || digits[0] == '0')
        {
            error = "Y is for years of more than four digits; write "
                + $"'{(negative ? "-" : "")}{(number <= 9999 ? "" : "Y")}{number.ToString("0000", CultureInfo.InvariantCulture)}'";
            return false;
        }

        if (number > CivilDay.MaxYear)
        {
            error = $"years beyond {CivilDay.MaxYear} either side of zero are not supported";
            return false;
        }

        error = null;
        var year = (int)(negative ? -number : number);
        return Years(year, year, out range);
    }

    private static bool TryParseMonthOrDay(
        string[] parts, int sign, bool isWithin, out DayRange range, [NotNullWhen(false)] out string? error)
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
            error = "after an unspecified month, the day must be XX";
            return day is null or "XX" && Years(year, year, out range);
        }

        error = "the month must be 01 to 12, a season 21 to 24, or XX";
        if (parts[1].Length != 2 || !TryNumber(parts[1], out var month))
        {
            return false;
        }

        if (month is >= 21 and <= 24)
        {
            return TryParseSeason(parts[0], year, sign, month, day, isWithin, out range, out error);
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

        if (text.Length != 2 || !TryNumber(text, out var day))
        {
            error = "the day must have two digits, or be XX";
            return false;
        }

        if (day < 1 || day > last)
        {
            error = $"there is no such day: this month has the days 01 to {last.ToString(CultureInfo.InvariantCulture)}";
            return false;
        }

        var number = CivilDay.FromDate(year, month, day);
        range = new DayRange(number, number);
        return true;
    }

    /// <summary>Meteorological seasons of the northern hemisphere; the winter of a year begins in its December.</summary>
    private static bool TryParseSeason(
        string writtenYear, int year, int sign, int season, string? day, bool isWithin, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = default;
        error = "a season has no days";
        if (day is not null)
        {
            return false;
        }

        var first = 3 * (season - 20);
        var lastYear = season == 24 ? year + 1 : year;
        var last = season == 24 ? 2 : first + 2;
        if (isWithin)
        {
            error = "an end of an interval is a date and not a season; write its month: "
                + $"'{(sign < 0 ? "-" : "")}{writtenYear}-{first.ToString("00", CultureInfo.InvariantCulture)}' is the first month of this one";
            return false;
        }

        error = null;
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

    /// <summary>A number of at most ten digits; callers check how many there are.</summary>
    private static bool TryNumber(string digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = unchecked((number * 10) + digit - '0');
        }

        return digits.Length > 0;
    }
}
