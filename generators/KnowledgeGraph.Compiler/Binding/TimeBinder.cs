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

    /// <summary>The valid time of a statement. What cannot be read counts as not written.</summary>
    public static ValidTime Bind(MappingSyntax statement, PredicateSymbol predicate, WitnessDays? witness, NodeReader reader)
    {
        CheckFields(statement, predicate, reader);
        switch (predicate.Temporal)
        {
            case TemporalShape.Timeless:
                return ValidTime.Always;
            case TemporalShape.Event:
                return ValidTimeCalculator.ForEvent(
                    reader.Optional(statement, StatementFields.On) is { } on ? BindDate(on, reader) : null);
            default:
                return BindState(statement, witness, reader);
        }
    }

    private static ValidTime BindState(MappingSyntax statement, WitnessDays? witness, NodeReader reader)
    {
        var sinceText = reader.Optional(statement, StatementFields.Since);
        var untilText = reader.Optional(statement, StatementFields.Until);
        var since = sinceText is null ? null : BindEnd(sinceText, DayRange.OpenStart, reader);
        var until = untilText is null ? null : BindEnd(untilText, DayRange.OpenEnd, reader);
        if (since is { } begin && until is { } end && begin.Earliest > end.Latest)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.SinceAfterUntil, reader.At(untilText!), reader.At(sinceText!), untilText!.Value, sinceText!.Value);
            return ValidTimeCalculator.Unknown;
        }

        return ValidTimeCalculator.ForState(
            since is null ? null : sinceText!.Value, since, until is null ? null : untilText!.Value, until, witness);
    }

    private static DayRange? BindEnd(ScalarSyntax scalar, DayRange open, NodeReader reader) =>
        scalar.Value == ValidTimeCalculator.Open ? open : BindDate(scalar, reader)?.Whole;

    private static void CheckFields(MappingSyntax statement, PredicateSymbol predicate, NodeReader reader)
    {
        var (shape, hint) = predicate.Temporal switch
        {
            TemporalShape.Timeless => ("timeless", ""),
            TemporalShape.Event => ("an event", "; an event has 'on'"),
            _ => ("a state", "; a state has 'since' and 'until'"),
        };
        if (predicate.Temporal != TemporalShape.State)
        {
            Refuse(StatementFields.Since);
            Refuse(StatementFields.Until);
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
