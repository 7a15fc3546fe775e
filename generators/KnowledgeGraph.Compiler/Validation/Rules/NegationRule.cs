using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>The same statement is not both asserted and negated for one time.</summary>
internal sealed class NegationRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var negated = new HashSet<(string Left, string Predicate)>();
        foreach (var statement in context.Facts.Statements)
        {
            if (statement.Symbol.Modality == Modality.Negated)
            {
                negated.Add((statement.Ends.Left, statement.Symbol.Predicate));
            }
        }

        if (negated.Count == 0)
        {
            return;
        }

        var groups = new ClaimGroups();
        foreach (var statement in context.Facts.Statements)
        {
            var (left, right) = statement.Ends;
            var isNegated = statement.Symbol.Modality == Modality.Negated;
            if (negated.Contains((left, statement.Symbol.Predicate)) && (isNegated || ClaimGroups.IsAffirmed(statement)))
            {
                groups.Add(statement.Symbol.Predicate, left, right, statement, isNegated ? "negated" : "affirmed");
            }
        }

        var judge = new ContradictionJudge(context, "negation");
        foreach (var group in groups.All)
        {
            judge.Judge(group.Claims, (first, second) => context.Diagnostics.Report(
                DiagnosticCatalogue.NegationConflict,
                BreachSeverity.Of(Constraint.Negation, first.Statement, second.Statement),
                second.Location,
                InferencePhrase.FurtherLocations(first.Statement, second.Statement),
                group.Owner, first.Statement.Predicate.Name,
                first.Statement.ObjectEntity is null ? FactValueTypes.WithoutType(first.Statement.Ends.Right) : first.Statement.Ends.Right,
                MeetingPhrase.Of(first, second) + InferencePhrase.Of(first.Statement, second.Statement)));
        }
    }
}
