using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>
/// The Extended Date/Time Format of ISO 8601-2, levels 0 and 1: dates, times of day (of which the day is used), seasons, qualification,
/// unspecified digits from the right, years of more than four digits, and intervals with open and unknown ends. A qualifier
/// (<c>?</c>, <c>~</c>, <c>%</c>) says how sure the date is; it does not widen the days. Days and times in the forms of RFC 3339 and ISO 8601
/// (<c>2019-11-01 04:00:00.000Z</c>, <c>20191101</c>) are put into the form of EDTF.
/// </summary>
/// <seealso href="https://www.loc.gov/standards/datetime/"/>
public static class EdtfParser
{
    private const int MaxLength = 64;

    /// <summary>Parses a date or an interval.</summary>
    /// <param name="text">Without white space around it.</param>
    /// <param name="error">Why it is not a date and, where that can be guessed, what was meant: a clause that follows a colon.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        if (text.Length is 0 or > MaxLength)
        {
            error = text.Length == 0 ? "it is empty" : "it is too long";
            return false;
        }

        if (TryParseForm(text, out date, out error))
        {
            return true;
        }

        if (EdtfSuggestion.Of(text) is { } suggestion)
        {
            error = suggestion;
        }

        return false;
    }

    /// <summary>As <see cref="TryParse"/>, without guesses at what was meant.</summary>
    internal static bool TryParseForm(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        var slash = text.IndexOf('/');
        if (slash >= 0 && text[0] is not ('[' or '{'))
        {
            return TryParseInterval(text, slash, out date, out error);
        }

        if (EdtfDateParser.TryParse(ref text, isWithin: false, out var range, out error))
        {
            date = new EdtfDate(text, range, range);
            return true;
        }

        return false;
    }

    private static bool TryParseInterval(
        string text, int slash, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        var left = text.Substring(0, slash);
        var right = text.Substring(slash + 1);
        if (left is "" or ".." && right is "" or "..")
        {
            error = "at least one end of an interval must be a date";
            return false;
        }

        if (right.IndexOf('/') >= 0)
        {
            error = "an interval has two ends";
            return false;
        }

        if (!TryParseEnd(ref left, DayRange.OpenStart, out var start, out error)
            || !TryParseEnd(ref right, DayRange.OpenEnd, out var end, out error))
        {
            return false;
        }

        // An end that is unknown is still no earlier than the other end's first day, and the reverse.
        if (left.Length == 0)
        {
            start = new DayRange(TimeValue.MinDay, end.Latest);
        }

        if (right.Length == 0)
        {
            end = new DayRange(start.Earliest, TimeValue.MaxDay);
        }

        if (start.Earliest > end.Latest)
        {
            error = "the interval ends before it begins";
            return false;
        }

        date = new EdtfDate($"{left}/{right}", start, end);
        return true;
    }

    private static bool TryParseEnd(ref string text, DayRange open, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = text.Length == 0 ? DayRange.Unknown : open;
        error = null;
        return text is "" or ".." || EdtfDateParser.TryParse(ref text, isWithin: true, out range, out error);
    }
}
