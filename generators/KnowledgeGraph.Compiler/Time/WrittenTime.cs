using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>Finds, for days that came out of an intersection, the words in which a premise wrote them.</summary>
internal static class WrittenTime
{
    /// <summary>
    /// The days with the words of those premises that set them: of one premise that sets both days of the beginning, and of one
    /// that sets both of the end; of an event only where one premise sets all four. The ordinally first of several.
    /// </summary>
    public static ValidTime Restore(ValidTime days, TemporalShape shape, BoundStatement[] premises)
    {
        foreach (var statement in premises)
        {
            var premise = statement.Symbol.Time;
            var begins = premise.SinceEarliest == days.SinceEarliest && premise.SinceLatest == days.SinceLatest;
            var ends = premise.UntilEarliest == days.UntilEarliest && premise.UntilLatest == days.UntilLatest;
            if (shape == TemporalShape.Event)
            {
                if (begins && ends)
                {
                    days = days with { On = First(days.On, premise.On) };
                }

                continue;
            }

            if (begins)
            {
                days = days with { Since = First(days.Since, premise.Since) };
            }

            if (ends)
            {
                days = days with { Until = First(days.Until, premise.Until) };
            }
        }

        return days;
    }

    private static string? First(string? left, string? right) =>
        left is null || (right is not null && string.CompareOrdinal(right, left) < 0) ? right : left;
}
