using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>
/// The two ends of such a statement exist at one time, and the statement holds or happens while they do. Only what is certain
/// is reported: an end whose life nobody dates is everybody's contemporary.
/// </summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Contemporary"/>
internal sealed class ContemporaryRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var statement in context.Facts.Statements)
        {
            if (!statement.Predicate.Constraints.IsContemporary
                || !ClaimGroups.IsAffirmed(statement) || statement.ObjectEntity is not { } other)
            {
                continue;
            }

            var subject = context.Lives.Of(statement.Symbol.Subject);
            var target = context.Lives.Of(other);
            if (Breach(statement, subject, target) is not var (phrase, places) || statement.Exceptions.IsExcepted(Constraint.Contemporary))
            {
                continue;
            }

            context.Diagnostics.Report(
                DiagnosticCatalogue.NotContemporary,
                BreachSeverity.Of(Constraint.Contemporary, statement),
                statement.Location,
                [.. places.Select(place => place!.Location).Distinct()],
                statement.Predicate.Name, phrase, InferencePhrase.Of(statement));
        }
    }

    /// <summary>The two days that do not fit, and the statements that they are from.</summary>
    private static (string Phrase, BoundStatement?[] Places)? Breach(BoundStatement statement, EntityLife subject, EntityLife target)
    {
        var (from, to) = (statement.Symbol.Subject, statement.ObjectEntity!);
        if (subject.Last < target.First)
        {
            return (Never(from, subject, to, target), [subject.End, target.Begin]);
        }

        if (target.Last < subject.First)
        {
            return (Never(to, target, from, subject), [target.End, subject.Begin]);
        }

        return Outside(statement.Symbol.Time, from, subject) ?? Outside(statement.Symbol.Time, to, target);
    }

    private static string Never(string early, EntityLife earlyLife, string late, EntityLife lateLife) =>
        $"'{early}' ceases on {DayText.Of(earlyLife.Last)} at the latest, before '{late}' begins on {DayText.Of(lateLife.First)} at the earliest";

    private static (string Phrase, BoundStatement?[] Places)? Outside(ValidTime time, string entity, EntityLife life)
    {
        if (time.UntilLatest < life.First)
        {
            return ($"this ends on {DayText.Of(time.UntilLatest)} at the latest, before '{entity}' begins on {DayText.Of(life.First)} at the earliest",
                [life.Begin]);
        }

        return time.SinceEarliest > life.Last
            ? ($"this begins on {DayText.Of(time.SinceEarliest)} at the earliest, after '{entity}' ceases on {DayText.Of(life.Last)} at the latest",
                [life.End])
            : null;
    }
}
