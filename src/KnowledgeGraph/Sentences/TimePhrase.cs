namespace KnowledgeGraph.Sentences;

/// <summary>The time of a statement in words.</summary>
/// <param name="Text">The phrase; empty if the statement has no dates.</param>
/// <param name="Form">The form of the verb that goes with it.</param>
internal readonly record struct TimePhrase(string Text, VerbForm Form)
{
    /// <summary>The time of a statement.</summary>
    /// <param name="isToCome">Whether it is planned or expected, so that a beginning is not yet over.</param>
    public static TimePhrase Of(Statement statement, bool isToCome)
    {
        if (statement.On is { } on)
        {
            return new TimePhrase(DateWords.During(on), IsAhead(statement, statement.Time.SinceEarliest) ? VerbForm.AsWritten : VerbForm.Past);
        }

        var since = statement.Since is { } start && !DateWords.IsOpen(start) ? start : null;
        var until = statement.Until is { } end && !DateWords.IsOpen(end) ? end : null;
        if (until is null)
        {
            return since is null ? new TimePhrase("", VerbForm.AsWritten)
                : isToCome || IsAhead(statement, statement.Time.SinceEarliest)
                    ? new TimePhrase(DateWords.Beginning(since, "from"), VerbForm.AsWritten)
                : new TimePhrase(DateWords.Beginning(since, "since"), VerbForm.Perfect);
        }

        var form = IsAhead(statement, statement.Time.UntilEarliest) ? VerbForm.AsWritten : VerbForm.Past;
        if (since is not null && statement.Time.UntilEarliest <= statement.Time.SinceLatest
            && DateWords.Within(since, until) is { } within)
        {
            return new TimePhrase(within, form);
        }

        return since is null || IsImplied(since, until) ? new TimePhrase(DateWords.End(until), form)
            : since == until && !since.Contains('/', StringComparison.Ordinal) ? new TimePhrase(DateWords.When(since), form)
            : new TimePhrase($"{DateWords.Beginning(since, "from")} {DateWords.End(until)}", form);
    }

    /// <summary>Whether a date had already passed for those who state it.</summary>
    public static bool IsPast(Statement statement, int latestDay) =>
        Day.IsKnown(latestDay) && Day.IsKnown(statement.Graph.Statements.KnownDays[statement.Row])
        && latestDay < statement.Graph.Statements.KnownDays[statement.Row];

    /// <summary>Whether a day was still ahead of those who state it.</summary>
    private static bool IsAhead(Statement statement, int earliestDay) =>
        Day.IsKnown(earliestDay) && earliestDay > statement.Graph.Statements.KnownDays[statement.Row];

    /// <summary>Whether the end says all that the beginning does: it held at some time before a day.</summary>
    private static bool IsImplied(string since, string until) => since == until && DateWords.IsOpenBefore(since);
}
