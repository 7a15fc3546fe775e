using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>The four days of a <see cref="ValidTime"/>, without what was written.</summary>
internal readonly record struct DaySpan(int SinceEarliest, int SinceLatest, int UntilEarliest, int UntilLatest)
{
    public static DaySpan Always { get; } = Of(ValidTime.Always);

    /// <summary>There is a day on which it may hold.</summary>
    public bool IsPossible => SinceEarliest <= UntilLatest;

    public static DaySpan Of(ValidTime time) => new(time.SinceEarliest, time.SinceLatest, time.UntilEarliest, time.UntilLatest);

    /// <summary>
    /// When both hold: from the later beginning to the earlier end, for the possible days and for the certain ones alike.
    /// Unlike the ends of one state, these are not narrowed by each other: that the two ever meet is not certain.
    /// </summary>
    public DaySpan Intersect(DaySpan other) => new(
        Math.Max(SinceEarliest, other.SinceEarliest),
        Math.Max(SinceLatest, other.SinceLatest),
        Math.Min(UntilEarliest, other.UntilEarliest),
        Math.Min(UntilLatest, other.UntilLatest));

    /// <summary>Says of every day at least as much as the other.</summary>
    public bool Covers(DaySpan other) =>
        SinceEarliest <= other.SinceEarliest && SinceLatest <= other.SinceLatest
        && UntilEarliest >= other.UntilEarliest && UntilLatest >= other.UntilLatest;
}
