using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>The days of a <see cref="ValidTime"/>, without what was written.</summary>
/// <param name="First">The first day on which it may hold.</param>
/// <param name="Last">The last day on which it may hold.</param>
/// <param name="Certain">The days on which it certainly holds.</param>
internal readonly record struct DaySpan(int First, int Last, DaySet Certain)
{
    public static DaySpan Always { get; } = Of(ValidTime.Always);

    /// <summary>There is a day on which it may hold.</summary>
    public bool IsPossible => First <= Last;

    public static DaySpan Of(ValidTime time) => new(time.SinceEarliest, time.UntilLatest, time.CertainDays);

    /// <summary>When both hold: on the days that both have, the possible and the certain ones alike.</summary>
    public DaySpan Intersect(DaySpan other) => new(
        Math.Max(First, other.First), Math.Min(Last, other.Last), Certain.Intersect(other.Certain));

    /// <summary>Says of every day at least as much as the other.</summary>
    public bool Covers(DaySpan other) => First <= other.First && Last >= other.Last && Certain.Covers(other.Certain);
}
