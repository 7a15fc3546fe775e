using KnowledgeGraph.Compiler.Symbols;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Whether a statement holds on a day, read off its model one day at a time.</summary>
public static class NaiveTime
{
    public static Certainty InForceOn(Model.ValidTime time, int day)
    {
        var isPossible = time.SinceEarliest <= day && day <= time.UntilLatest;
        var isCertain = time.WitnessDays.Count > 0 ? time.WitnessDays.Contains(day) : time.SinceLatest <= day && day <= time.UntilEarliest;
        return !isPossible ? Certainty.No : isCertain ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>The time of a state that is certain on some of seven days.</summary>
    public static Model.ValidTime OnDays(IEnumerable<int> days)
    {
        int[] sorted = [.. days.Distinct().Order()];
        var hasGaps = sorted.Length > 1 && sorted[^1] - sorted[0] >= sorted.Length;
        return new Model.ValidTime(null, null, null, TimeValue.MinDay, sorted[0], sorted[^1], TimeValue.MaxDay)
        {
            WitnessDays = hasGaps ? new(sorted) : default,
        };
    }
}
