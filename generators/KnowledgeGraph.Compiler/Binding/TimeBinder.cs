using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds dates, and the time fields of a statement.</summary>
internal static class TimeBinder
{
    /// <summary>A date or an interval; null, with a diagnostic, for anything else.</summary>
    public static EdtfDate? BindDate(ScalarSyntax scalar, NodeReader reader)
    {
        if (EdtfParser.TryParse(scalar.Value, out var date, out var error))
        {
            return date;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.MalformedDate, reader.At(scalar), scalar.Value, error);
        return null;
    }

    /// <summary>The valid time of a statement. A field that cannot be read counts as not written.</summary>
    /// <param name="exclusiveEnd">The end as written, where it is the first day on which the state no longer held.</param>
    public static ValidTime Bind(
        MappingSyntax statement, PredicateSymbol predicate, BoundEvidence evidence, NodeReader reader, out StateEnd? exclusiveEnd)
    {
        exclusiveEnd = null;
        CheckFields(statement, predicate, reader);
        switch (predicate.Temporal)
        {
            case TemporalShape.Timeless:
                return ValidTime.Always;
            case TemporalShape.Event:
                return ValidTimeCalculator.ForEvent(
                    reader.Optional(statement, StatementFields.On) is { } on ? BindDate(on, reader) : null);
            default:
                return BindState(statement, predicate, evidence, reader, out exclusiveEnd);
        }
    }

    private static ValidTime BindState(
        MappingSyntax statement, PredicateSymbol predicate, BoundEvidence evidence, NodeReader reader, out StateEnd? exclusiveEnd)
    {
        var sinceText = reader.Optional(statement, StatementFields.Since);
        var untilText = reader.Optional(statement, StatementFields.Until);
        var beforeText = reader.Optional(statement, StatementFields.Before);
        if (untilText is not null && beforeText is not null)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.TwoEnds, reader.At(statement.Find(StatementFields.Before)!.Key), reader.At(untilText));
            beforeText = null;
        }

        var since = sinceText is null ? null : BindEnd(sinceText, DayRange.OpenStart, reader);
        var endText = untilText ?? beforeText;
        var end = endText is null ? null : BindEnd(endText, DayRange.OpenEnd, reader);
        var isExclusive = beforeText is not null || (untilText is not null && IsExclusive(untilText, predicate, evidence.Ends, reader));
        var until = isExclusive ? end?.DayBefore() : end;
        exclusiveEnd = isExclusive && end?.Days != DayRange.OpenEnd ? end : null;
        if (since is { } begin && until is { } last && begin.Days.Earliest > last.Days.Latest)
        {
            ReportOrder(sinceText!, endText!, begin, end!, beforeText is null ? StatementFields.Until : StatementFields.Before, isExclusive, reader);
            return ValidTimeCalculator.Unknown;
        }

        return ValidTimeCalculator.ForState(since, until, evidence.Witness, predicate.IsContinuous);
    }

    /// <summary>Whether 'until' names the first day on which the state no longer held: the predicate says so or, where it is silent, the sources.</summary>
    private static bool IsExclusive(ScalarSyntax until, PredicateSymbol predicate, SourceEnds sources, NodeReader reader)
    {
        if (predicate.HasExclusiveEnds is { } isExclusive)
        {
            return isExclusive;
        }

        if (sources == (SourceEnds.Inclusive | SourceEnds.Exclusive) && until.Value != ValidTimeCalculator.Open)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EndsDisagree, reader.At(until), until.Value);
        }

        return sources == SourceEnds.Exclusive;
    }

    private static void ReportOrder(
        ScalarSyntax sinceText, ScalarSyntax endText, StateEnd since, StateEnd end, string field, bool isExclusive, NodeReader reader)
    {
        if (!isExclusive)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.SinceAfterUntil, reader.At(endText), reader.At(sinceText), endText.Value, sinceText.Value, "");
            return;
        }

        var first = since.Days.Earliest;
        var hint = first == end.Days.Latest
            ? $": '{field}' is here the first day on which it no longer held; write '{StatementFields.Before}: {DayText.Of(first + 1)}' for a state of that one day"
            : $": '{field}' is here the first day on which it no longer held";
        reader.Diagnostics.Report(
            DiagnosticCatalogue.SinceAfterUntil, reader.At(endText), reader.At(sinceText), endText.Value, sinceText.Value, hint);
    }

    private static StateEnd? BindEnd(ScalarSyntax scalar, DayRange open, NodeReader reader) =>
        scalar.Value == ValidTimeCalculator.Open
            ? new StateEnd(ValidTimeCalculator.Open, open)
            : BindDate(scalar, reader) is { } date ? new StateEnd(date.Text, date.Whole) : null;

    private static void CheckFields(MappingSyntax statement, PredicateSymbol predicate, NodeReader reader)
    {
        var (shape, hint) = predicate.Temporal switch
        {
            TemporalShape.Timeless => ("timeless", ""),
            TemporalShape.Event => ("an event", "; an event has 'on'"),
            _ => ("a state", "; a state has 'since', and 'until' or 'before'"),
        };
        if (predicate.Temporal != TemporalShape.State)
        {
            Refuse(StatementFields.Since);
            Refuse(StatementFields.Until);
            Refuse(StatementFields.Before);
        }

        if (predicate.Temporal != TemporalShape.Event)
        {
            Refuse(StatementFields.On);
        }

        void Refuse(string field)
        {
            if (statement.Find(field) is { } entry)
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.TimeNotAllowed, reader.At(entry.Key), predicate.Name, shape, field, hint);
            }
        }
    }
}
