using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>When the sources of a statement were published.</summary>
public sealed class WitnessDays
{
    private readonly SortedSet<int> _certain = [];
    private int _earliest = TimeValue.MaxDay;
    private int _latest = TimeValue.MinDay;

    /// <summary>The last day that the earliest publication may have been.</summary>
    public int First { get; private set; } = TimeValue.MaxDay;

    /// <summary>The first day that the latest publication may have been; before <see cref="First"/> where no day is certain.</summary>
    public int Last { get; private set; } = TimeValue.MinDay;

    public void Add(TimeValue published)
    {
        First = Math.Min(First, published.LatestDay);
        Last = Math.Max(Last, published.EarliestDay);
        _earliest = Math.Min(_earliest, published.EarliestDay);
        _latest = Math.Max(_latest, published.LatestDay);
        if (published.EarliestDay == published.LatestDay)
        {
            _certain.Add(published.EarliestDay);
        }
    }

    /// <summary>
    /// The time of a state without dates: certain on the days of its sources, and on no day between them unless it is continuous. Where
    /// no publication is known to the day, no day is certain.
    /// </summary>
    public ValidTime TimeOfState(bool isContinuous)
    {
        if (isContinuous || First > Last)
        {
            return Unwritten(First, Last);
        }

        var days = DaySet.Of(_certain);
        return days.IsEmpty ? Unwritten(_latest, _earliest) : Unwritten(days.First, days.Last) with { WitnessDays = days.Listed };
    }

    private static ValidTime Unwritten(int sinceLatest, int untilEarliest) =>
        new(null, null, null, TimeValue.MinDay, sinceLatest, untilEarliest, TimeValue.MaxDay);
}
