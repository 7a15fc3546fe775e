using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>A symmetric statement is written once: the other end has it by inference.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Symmetric"/>
internal sealed class SymmetricTwiceRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var written = new Dictionary<(string Predicate, string Subject, string Object, Modality Modality, string? By, string? Since), BoundStatement>();
        foreach (var statement in context.Facts.Statements)
        {
            if (!statement.Predicate.IsSymmetric || statement.Origin is not null || statement.ObjectEntity is not { } other)
            {
                continue;
            }

            var symbol = statement.Symbol;
            var since = statement.Predicate.IdentifiedBy.Contains(StatementFields.Since) ? symbol.Time.Since : null;
            var mirrored = (symbol.Predicate, other, symbol.Subject, symbol.Modality, symbol.AttributedTo, since);
            if (other != symbol.Subject && written.TryGetValue(mirrored, out var first))
            {
                context.Diagnostics.Report(
                    DiagnosticCatalogue.SymmetricTwice,
                    BreachSeverity.Of(Constraint.Symmetric, first, statement),
                    statement.Location,
                    [first.Location],
                    symbol.Predicate, other);
            }

            var key = (symbol.Predicate, symbol.Subject, other, symbol.Modality, symbol.AttributedTo, since);
            if (!written.TryGetValue(key, out var known) || (known.IsLenient && !statement.IsLenient))
            {
                written[key] = statement;
            }
        }
    }
}
