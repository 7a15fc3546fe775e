using System.Text.Json.Serialization;
using KnowledgeGraph.Json;
using KnowledgeGraph.Sentences;

namespace KnowledgeGraph;

/// <summary>
/// A date known to some precision: a day, a month, a year, an interval, or one marked as uncertain or approximate. Dates are in the order of
/// their earliest days, then of their latest; one with an open beginning comes first.
/// </summary>
/// <param name="Edtf">The date in EDTF (ISO 8601-2), as written.</param>
/// <param name="EarliestDay">The first <see cref="Day"/> that it may mean; <see cref="Day.Earliest"/> when open.</param>
/// <param name="LatestDay">The last day that it may mean, inclusive; <see cref="Day.Latest"/> when open.</param>
/// <example>
/// <code>
/// var oldestFirst = Facts.Lines.All.OrderBy(line => line.OpenedOn?.Value);
/// DateOnly? from = date.Earliest;
/// </code>
/// </example>
[JsonConverter(typeof(FuzzyDateJsonConverter))]
public readonly record struct FuzzyDate(string Edtf, int EarliestDay, int LatestDay) : IComparable<FuzzyDate>, IComparable
{
    /// <summary>The first day that it may mean; null when open, and outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => Day.ToDate(EarliestDay);

    /// <summary>The last day that it may mean, inclusive; null when open, and outside the years 1 to 9999.</summary>
    public DateOnly? Latest => Day.ToDate(LatestDay);

    /// <summary>The date for people, in English: <c>27 January 2025</c>, <c>by October 2024</c>, <c>about 1990</c>. Allocates.</summary>
    public string Text => Edtf is null ? "" : DateWords.Of(Edtf);

    /// <inheritdoc />
    public int CompareTo(FuzzyDate other) =>
        EarliestDay != other.EarliestDay ? EarliestDay.CompareTo(other.EarliestDay)
        : LatestDay != other.LatestDay ? LatestDay.CompareTo(other.LatestDay)
        : string.CompareOrdinal(Edtf, other.Edtf);

    /// <inheritdoc />
    public override string ToString() => Edtf ?? "";

    /// <exception cref="ArgumentException"><paramref name="obj"/> is not a date.</exception>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        FuzzyDate other => CompareTo(other),
        _ => throw new ArgumentException("It is not a FuzzyDate.", nameof(obj)),
    };

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) >= 0;
}
