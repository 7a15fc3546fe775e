using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>A date as precise as it is known: EDTF (ISO 8601-2) level 0–1, and the days that it allows.</summary>
/// <param name="Edtf">As written, in canonical form.</param>
/// <param name="EarliestDay">The first day it may mean, in days from 1970-01-01; <see cref="MinDay"/> when open.</param>
/// <param name="LatestDay">The last day it may mean, inclusive; <see cref="MaxDay"/> when open.</param>
public sealed record TimeValue(string Edtf, int EarliestDay, int LatestDay)
{
    /// <summary>No earliest day.</summary>
    public const int MinDay = int.MinValue;

    /// <summary>No latest day.</summary>
    public const int MaxDay = int.MaxValue;
}

/// <summary>
/// When a statement holds, with the uncertainty of both ends. It holds certainly on day d when
/// <c>SinceLatest ≤ d ≤ UntilEarliest</c> and d is one of the <see cref="WitnessDays"/>, if there are any; possibly when
/// <c>SinceEarliest ≤ d ≤ UntilLatest</c>; and otherwise not.
/// </summary>
/// <param name="Since">As written; null when not.</param>
/// <param name="Until">As written; null when not.</param>
/// <param name="On">As written, for an event; null when not.</param>
public sealed record ValidTime(
    string? Since, string? Until, string? On, int SinceEarliest, int SinceLatest, int UntilEarliest, int UntilLatest)
{
    /// <summary>
    /// The only days on which it certainly holds, ascending, from <c>SinceLatest</c> to <c>UntilEarliest</c>; empty where every day between
    /// those two is certain, or none is.
    /// </summary>
    public EquatableArray<int> WitnessDays { get; init; }

    /// <summary>The days on which it certainly holds.</summary>
    public DaySet CertainDays => WitnessDays.Count == 0 ? DaySet.Range(SinceLatest, UntilEarliest) : DaySet.OfAscending([.. WitnessDays]);

    /// <summary>Holds on every day, certainly.</summary>
    public static ValidTime Always { get; } =
        new(null, null, null, TimeValue.MinDay, TimeValue.MinDay, TimeValue.MaxDay, TimeValue.MaxDay);
}
