using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>No two subjects have one value of such a predicate at one time. An exception beside either of the two is enough.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Unique_value"/>
internal sealed class DistinctValuesRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var groups = new ClaimGroups();
        foreach (var statement in context.Facts.Statements)
        {
            if (statement.Predicate.Constraints.IsDistinct && statement.Holds)
            {
                groups.Add(statement.Predicate.Name, FactValueTypes.CanonicalText(statement.Symbol.Object),
                    "", statement, statement.Symbol.Subject);
            }
        }

        foreach (var group in groups.All)
        {
            if (group.Claims.Count > 1)
            {
                Check(group, context.Diagnostics);
            }
        }
    }

    private static void Check(ClaimGroup group, DiagnosticBag diagnostics)
    {
        var index = new OverlapIndex(group.Claims);
        var reported = new HashSet<(string, string)>();
        foreach (var claim in group.Claims)
        {
            if (index.FindOpponent(claim) is not { } other)
            {
                continue;
            }

            // Both lists are asked, so that an exception beside either side counts as used.
            if (claim.Statement.Exceptions.IsExcepted(Constraint.DistinctValues)
                | other.Statement.Exceptions.IsExcepted(Constraint.DistinctValues))
            {
                continue;
            }

            var (first, second) = Claim.InOrder(claim, other);
            if (!reported.Add((first.Statement.Symbol.Id, second.Statement.Symbol.Id)))
            {
                continue;
            }

            diagnostics.Report(
                DiagnosticCatalogue.ValueTaken, second.Location, InferencePhrase.FurtherLocations(first.Statement, second.Statement),
                first.Statement.Predicate.Name, FactValueTypes.WithoutType(group.Owner), first.Value, second.Value,
                MeetingPhrase.Of(first, second) + InferencePhrase.Of(first.Statement, second.Statement));
        }
    }
}
