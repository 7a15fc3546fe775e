using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>The same statement is not both asserted and negated for one time.</summary>
internal sealed class NegationRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var groups = new ClaimGroups();
        foreach (var statement in context.Facts.Statements)
        {
            var isNegated = statement.Symbol.Modality == Modality.Negated;
            if (isNegated || ClaimGroups.IsAffirmed(statement))
            {
                groups.Add(
                    statement.Symbol.Predicate, statement.Symbol.Subject, CanonicalValue.Format(statement.Symbol.Object), statement,
                    isNegated ? "negated" : "affirmed");
            }
        }

        var judge = new ContradictionJudge(context, "negation");
        foreach (var group in groups.All)
        {
            judge.Judge(group.Claims, (first, second) => context.Diagnostics.Report(
                DiagnosticCatalogue.NegationConflict, second.Location, first.Location, group.Owner, first.Statement.Predicate.Name,
                CanonicalValue.WithoutType(CanonicalValue.Format(first.Statement.Symbol.Object))));
        }
    }
}
