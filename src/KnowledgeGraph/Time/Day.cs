using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Days as the image stores them: whole days since 1970-01-01 in the Gregorian calendar, negative before.</summary>
public static class Day
{
    /// <summary>The lower bound of an open or unknown beginning.</summary>
    public const int Earliest = int.MinValue;

    /// <summary>The upper bound of an open or unknown end.</summary>
    public const int Latest = int.MaxValue;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Returns the number of <paramref name="date"/>.</summary>
    public static int From(DateOnly date) => date.DayNumber - Epoch;

    /// <summary>
    /// Returns the date of <paramref name="day"/>; null for <see cref="Earliest"/>, <see cref="Latest"/> and, since
    /// <see cref="DateOnly"/> has no others, any day outside the years 1 to 9999. <see cref="IsKnown"/> tells the two apart.
    /// </summary>
    public static DateOnly? ToDate(int day)
    {
        var number = (long)day + Epoch;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;
    }

    /// <summary>Whether the day is neither <see cref="Earliest"/> nor <see cref="Latest"/>.</summary>
    public static bool IsKnown(int day) => day is not (Earliest or Latest);

    /// <summary>
    /// Parses <c>YYYY-MM-DD</c>, or <c>±YYYYYY-MM-DD</c> for a year before 1 or after 9999; any other form is rejected.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out int day) => TryParse(text.AsSpan(), out day);

    /// <inheritdoc cref="TryParse(string?, out int)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out int day)
    {
        if (text.Length > 0 && text[0] is '+' or '-')
        {
            return ExpandedDay.TryParse(text, out day);
        }

        var parsed = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = parsed ? From(date) : 0;
        return parsed;
    }

    /// <summary>
    /// Formats the day as <c>YYYY-MM-DD</c>, or as <c>±YYYYYY-MM-DD</c> with at least six digits for a year before 1 or after 9999; null
    /// unless <see cref="IsKnown"/>.
    /// </summary>
    public static string? ToText(int day) => !IsKnown(day)
        ? null
        : ToDate(day) is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ExpandedDay.ToText(day);

    /// <summary>The number of bytes of the longest day.</summary>
    public const int MaxLength = 14;

    /// <summary>
    /// Writes what <see cref="ToText"/> returns as UTF-8; false where that is null or there is no room. Allocates nothing in the years 1 to
    /// 9999.
    /// </summary>
    public static bool TryFormat(int day, Span<byte> utf8, out int written)
    {
        if (ToDate(day) is { } date)
        {
            return date.TryFormat(utf8, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        written = 0;
        return IsKnown(day) && Encoding.UTF8.TryGetBytes(ExpandedDay.ToText(day), utf8, out written);
    }
}
