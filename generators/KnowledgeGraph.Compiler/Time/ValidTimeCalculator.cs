using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>Turns the time fields of a statement, and the days on which its sources spoke, into valid time.</summary>
public static class ValidTimeCalculator
{
    /// <summary>The word for an end that does not come: <c>until: ..</c>.</summary>
    public const string Open = "..";

    /// <summary>Possible on every day, and certain on none.</summary>
    public static ValidTime Unknown { get; } =
        new(null, null, null, TimeValue.MinDay, TimeValue.MaxDay, TimeValue.MinDay, TimeValue.MaxDay);

    /// <summary>
    /// The time of an event. Without <c>on</c> it may have been any day, and no day is certain. An interval says how long it lasted; one
    /// with
    /// an open or unknown end cannot, and says before or after which day it was.
    /// </summary>
    public static ValidTime ForEvent(EdtfDate? on)
    {
        if (on is null)
        {
            return Unknown;
        }

        var whole = on.Whole;
        return whole.Earliest == TimeValue.MinDay || whole.Latest == TimeValue.MaxDay
            ? new ValidTime(null, null, on.Text, whole.Earliest, whole.Latest, whole.Earliest, whole.Latest)
            : new ValidTime(null, null, on.Text, on.Start.Earliest, on.Start.Latest, on.End.Earliest, on.End.Latest);
    }

    /// <summary>
    /// The time of a state. An end that is not written is at least not within the days on which a source says that the state
    /// holds; and whatever the ends are, a state does not end before it begins.
    /// </summary>
    /// <param name="since">The range of the beginning; null where it is not written.</param>
    /// <param name="until">The range of the end; null where it is not written.</param>
    /// <param name="witness">When its sources spoke; null where none of them has a date.</param>
    public static ValidTime ForState(string? sinceText, DayRange? since, string? untilText, DayRange? until, WitnessDays? witness)
    {
        var (sinceEarliest, sinceLatest) = since is { } begin
            ? (begin.Earliest, begin.Latest)
            : (TimeValue.MinDay, witness?.First ?? TimeValue.MaxDay);
        var (untilEarliest, untilLatest) = until is { } end
            ? (end.Earliest, end.Latest)
            : (witness?.Last ?? TimeValue.MinDay, TimeValue.MaxDay);
        return new ValidTime(
            sinceText,
            untilText,
            null,
            sinceEarliest,
            Math.Min(sinceLatest, untilLatest),
            Math.Max(untilEarliest, sinceEarliest),
            untilLatest);
    }
}
