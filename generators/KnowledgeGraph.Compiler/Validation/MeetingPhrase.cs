using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>The addition to a message about two claims: the first days on which both of them hold.</summary>
internal static class MeetingPhrase
{
    /// <summary>A part of a sentence; empty where both always hold.</summary>
    public static string Of(Claim first, Claim second)
    {
        if (first.Days.Intersect(second.Days) is { IsEmpty: false } common)
        {
            var (start, end) = common.Pieces().First();
            return start == end ? OnDay(start, first, second) : Between(start, end);
        }

        return SharedSource(first.Statement.Symbol, second.Statement.Symbol) is { } source ? $"; '{source}' says both, without dates" : "";
    }

    private static string OnDay(int day, Claim first, Claim second)
    {
        var text = $"; both hold on {DayText.Of(day)}";
        var (earlier, later) = first.Days.Last == day ? (first, second) : (second, first);
        var touches = earlier.Days.Last == day && later.Days.First == day && earlier.Days.First < day
            && earlier.Statement.Symbol.Time.Until is not null && later.Statement.Symbol.Time.Since is not null;
        return touches
            ? $"{text}, the last day of one and the first of the other: 'until' is inclusive; write 'before: {DayText.Of(day)}' where it names "
                + "the first day on which a state no longer held"
            : text;
    }

    private static string Between(int start, int end) => (start == TimeValue.MinDay, end == TimeValue.MaxDay) switch
    {
        (true, true) => "",
        (true, false) => $"; both hold until {DayText.Of(end)}",
        (false, true) => $"; both hold from {DayText.Of(start)} on",
        _ => $"; both hold from {DayText.Of(start)} to {DayText.Of(end)}",
    };

    private static string? SharedSource(StatementSymbol first, StatementSymbol second) =>
        first.Evidence.Select(passage => passage.Source).Intersect(second.Evidence.Select(passage => passage.Source), StringComparer.Ordinal)
            .OrderBy(source => source, StringComparer.Ordinal).FirstOrDefault();
}
