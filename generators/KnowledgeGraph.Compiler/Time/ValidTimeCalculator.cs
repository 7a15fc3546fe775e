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
    /// The time of a state. One that is dated at either end is a single stretch of days: an end that is not written is at least not within
    /// the days on which a source says that the state holds; and whatever the ends are, a state does not end before it begins. One without
    /// dates is certain on the days of its sources only, unless it is continuous.
    /// </summary>
    /// <param name="since">The beginning; null where it is not written.</param>
    /// <param name="until">The end, inclusive; null where it is not written.</param>
    /// <param name="witness">When its sources were published; null where none of them has a date.</param>
    public static ValidTime ForState(StateEnd? since, StateEnd? until, WitnessDays? witness, bool isContinuous)
    {
        if (since is null && until is null)
        {
            return witness?.TimeOfState(isContinuous) ?? Unknown;
        }

        var (sinceEarliest, sinceLatest) = since is { } begin
            ? (begin.Days.Earliest, begin.Days.Latest)
            : (TimeValue.MinDay, witness?.First ?? TimeValue.MaxDay);
        var (untilEarliest, untilLatest) = until is { } end
            ? (end.Days.Earliest, end.Days.Latest)
            : (witness?.Last ?? TimeValue.MinDay, TimeValue.MaxDay);
        return new ValidTime(
            since?.Text,
            until?.Text,
            null,
            sinceEarliest,
            Math.Min(sinceLatest, untilLatest),
            Math.Max(untilEarliest, sinceEarliest),
            untilLatest);
    }
}

/// <summary>One end of a state.</summary>
/// <param name="Text">In EDTF, as the model keeps it.</param>
/// <param name="Days">Between which days it lies.</param>
public sealed record StateEnd(string Text, DayRange Days)
{
    /// <summary>The last day of a state of which this is the first day on which it no longer holds.</summary>
    public StateEnd DayBefore()
    {
        var days = new DayRange(Before(Days.Earliest), Before(Days.Latest));
        var mark = Text.Length > 0 && Text[Text.Length - 1] is '?' or '~' or '%' && Text.IndexOf('/') < 0 ? Text.Substring(Text.Length - 1) : "";
        if (days == DayRange.OpenEnd)
        {
            return this;
        }

        return days.Earliest == days.Latest
            ? new StateEnd(DayText.Of(days.Earliest) + mark, days)
            : new StateEnd($"{Edge(days.Earliest, mark)}/{Edge(days.Latest, mark)}", days);
    }

    private static string Edge(int day, string mark) =>
        day is TimeValue.MinDay or TimeValue.MaxDay ? ValidTimeCalculator.Open : DayText.Of(day) + mark;

    private static int Before(int day) => day is TimeValue.MinDay or TimeValue.MaxDay ? day : day - 1;
}
