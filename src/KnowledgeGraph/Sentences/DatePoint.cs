using System.Globalization;

namespace KnowledgeGraph.Sentences;

/// <summary>One date of EDTF in words: what stands alone or at an end of an interval.</summary>
/// <param name="Day">The day with its month and year left out as in "11 and 12 July 2023"; null if it is not a day.</param>
/// <param name="Month">The month; null if none is given.</param>
/// <param name="Year">The year, or what stands in place of it.</param>
/// <param name="Clock">The time of day, with a comma; empty if there is none.</param>
internal readonly record struct DatePoint(string? Day, string? Month, string Year, string Clock, bool IsApproximate, bool IsUncertain)
{
    /// <summary>The date without "about" and "possibly".</summary>
    public string Plain => $"{(Day is null ? "" : Day + " ")}{(Month is null ? "" : Month + " ")}{Year}{Clock}";

    /// <summary>The date as a noun: <c>about 1990</c>.</summary>
    public string Text => $"{(IsUncertain ? "possibly " : "")}{(IsApproximate ? "about " : "")}{Plain}";

    /// <summary>The date as an adverb: <c>on 3 July 2023</c>, <c>around 1990</c>.</summary>
    public string When => $"{(IsUncertain ? "possibly " : "")}{(IsApproximate ? "around " : Day is null ? "in " : "on ")}{Plain}";

    /// <summary>Whether it is exact, as far as it goes.</summary>
    public bool IsExact => !IsApproximate && !IsUncertain && Clock.Length == 0;

    /// <summary>Reads a date. Text that is not EDTF is shown as written.</summary>
    public static DatePoint Parse(string edtf)
    {
        var mark = edtf.Length > 0 ? edtf[^1] : ' ';
        var core = mark is '?' or '~' or '%' ? edtf[..^1] : edtf;
        var time = core.IndexOf('T', StringComparison.Ordinal);
        var clock = time > 0 ? ClockOf(core[(time + 1)..]) : "";
        core = time > 0 ? core[..time] : core;
        var isNegative = core.StartsWith('-');
        var parts = (isNegative ? core[1..] : core).Split('-');
        var isApproximate = mark is '~' or '%';
        var isUncertain = mark is '?' or '%';
        return core.StartsWith('Y')
            ? new DatePoint(null, null, LongYear(core[1..]), clock, isApproximate, isUncertain)
            : Create(parts, isNegative) with { Clock = clock, IsApproximate = isApproximate, IsUncertain = isUncertain };
    }

    private static DatePoint Create(string[] parts, bool isNegative)
    {
        var year = YearText(parts[0], isNegative);
        if (parts.Length == 1)
        {
            return new DatePoint(null, null, year, "", false, false);
        }

        if (parts[1] == "XX")
        {
            return new DatePoint(null, null, $"{year} ({(parts.Length == 2 ? "month" : "day")} unknown)", "", false, false);
        }

        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is 0 or (> 12 and < 21) or > 24)
        {
            return new DatePoint(null, null, string.Join('-', parts), "", false, false);
        }

        if (month > 20)
        {
            var season = month switch { 21 => "spring", 22 => "summer", 23 => "autumn", _ => "winter" };
            return new DatePoint(null, season, month == 24 && !isNegative ? WinterYears(parts[0]) : year, "", false, false);
        }

        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return parts.Length == 2 ? new DatePoint(null, name, year, "", false, false)
            : parts[2] == "XX" ? new DatePoint(null, name, $"{year} (day unknown)", "", false, false)
            : new DatePoint(parts[2].TrimStart('0'), name, year, "", false, false);
    }

    /// <summary>A winter begins in one year and ends in the next: 2025–26.</summary>
    private static string WinterYears(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            ? string.Create(CultureInfo.InvariantCulture, $"{first}–{(first + 1) % 100:00}")
            : year;

    private static string YearText(string digits, bool isNegative)
    {
        if (digits.EndsWith('X'))
        {
            var from = digits.Replace('X', '0');
            var to = digits.Replace('X', '9');
            return isNegative ? $"the years {YearText(to, isNegative)} to {YearText(from, isNegative)}"
                : digits.Length == 4 && digits[2] != 'X' && from != "0000" ? $"the {from.TrimStart('0')}s"
                : $"the years {YearText(from, isNegative)} to {YearText(to, isNegative)}";
        }

        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return (isNegative ? "-" : "") + digits;
        }

        // The year 0 is 1 BC. A year of one or two digits is taken for a day without its era.
        return isNegative ? string.Create(CultureInfo.InvariantCulture, $"{year + 1L} BC")
            : year == 0 ? "1 BC"
            : year < 100 ? string.Create(CultureInfo.InvariantCulture, $"AD {year}")
            : year.ToString(CultureInfo.InvariantCulture);
    }

    private static string LongYear(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            ? year > 0 ? year.ToString("N0", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year:N0} BC")
            : digits;

    private static string ClockOf(string time)
    {
        var zone = time.IndexOfAny(['Z', '+', '-']);
        var clock = zone < 0 ? time : time[..zone];
        var shown = clock.Length == 8 && clock.EndsWith(":00", StringComparison.Ordinal) ? clock[..5] : clock;
        return $", {shown}{(zone < 0 ? "" : time[zone] == 'Z' ? " UTC" : " UTC" + time[zone..])}";
    }
}
