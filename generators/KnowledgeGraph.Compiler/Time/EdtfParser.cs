using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>
/// The Extended Date/Time Format of ISO 8601-2, levels 0 and 1: dates, times of day (of which the day is kept), seasons, qualification,
/// unspecified digits from the right, years of more than four digits, and intervals with open and unknown ends. A qualifier
/// (<c>?</c>, <c>~</c>, <c>%</c>) says how sure the date is; it does not widen the days.
/// </summary>
/// <seealso href="https://www.loc.gov/standards/datetime/"/>
public static class EdtfParser
{
    private const int MaxLength = 64;

    /// <summary>Parses a date or an interval.</summary>
    /// <param name="text">Without white space around it.</param>
    /// <param name="error">What is wrong, to stand behind a colon.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? error)
    {
        date = null;
        if (text.Length is 0 or > MaxLength)
        {
            error = text.Length == 0 ? "it is empty" : "it is too long";
            return false;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!EdtfDateParser.TryParse(text, out var range, out error))
            {
                return false;
            }

            date = new EdtfDate(text, range, range);
            return true;
        }

        return TryParseInterval(text, slash, out date, out error);
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

        if (!TryParseEnd(left, DayRange.OpenStart, out var start, out error)
            || !TryParseEnd(right, DayRange.OpenEnd, out var end, out error))
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

        date = new EdtfDate(text, start, end);
        return true;
    }

    private static bool TryParseEnd(string text, DayRange open, out DayRange range, [NotNullWhen(false)] out string? error)
    {
        range = text.Length == 0 ? DayRange.Unknown : open;
        error = null;
        return text is "" or ".." || EdtfDateParser.TryParse(text, out range, out error);
    }
}
