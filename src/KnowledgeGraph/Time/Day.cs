using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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
    /// Returns the date of <paramref name="day"/>; null for <see cref="Earliest"/>, <see cref="Latest"/> and any day outside the years 1 to
    /// 9999.
    /// </summary>
    public static DateOnly? ToDate(int day)
    {
        var number = (long)day + Epoch;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;
    }

    /// <summary>Parses <c>YYYY-MM-DD</c>; any other form is rejected.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out int day) => TryParse(text.AsSpan(), out day);

    /// <inheritdoc cref="TryParse(string?, out int)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out int day)
    {
        var parsed = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = parsed ? From(date) : 0;
        return parsed;
    }

    /// <summary>Formats the day as <c>YYYY-MM-DD</c>; null where <see cref="ToDate"/> is.</summary>
    public static string? ToText(int day) => ToDate(day)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// Writes <c>YYYY-MM-DD</c> as UTF-8 without allocating; false where <see cref="ToDate"/> is null or there is no room for 10 bytes.
    /// </summary>
    public static bool TryFormat(int day, Span<byte> utf8, out int written)
    {
        written = 0;
        return ToDate(day) is { } date && date.TryFormat(utf8, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
