using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

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
            if (Breach(statement, subject, target) is not { } breach || statement.Exceptions.IsExcepted(Constraint.Contemporary))
            {
                continue;
            }

            var further = new[] { subject.Begin, subject.End, target.Begin, target.End }
                .OfType<BoundStatement>().Select(bound => bound.Location).Distinct().ToList();
            context.Diagnostics.Report(
                DiagnosticCatalogue.NotContemporary, statement.Location, further, statement.Predicate.Name, breach, InferencePhrase.Of(
                    statement));
        }
    }

    private static string? Breach(BoundStatement statement, EntityLife subject, EntityLife target)
    {
        var time = statement.Symbol.Time;
        var (from, to) = (statement.Symbol.Subject, statement.ObjectEntity);
        if (subject.Last < target.First)
        {
            return $"'{from}' ceases before '{to}' begins";
        }

        if (target.Last < subject.First)
        {
            return $"'{to}' ceases before '{from}' begins";
        }

        if (time.UntilLatest < subject.First || time.SinceEarliest > subject.Last)
        {
            return $"this is not in the life of '{from}'";
        }

        return time.UntilLatest < target.First || time.SinceEarliest > target.Last ? $"this is not in the life of '{to}'" : null;
    }
}
