using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>A value is one of those that the ontology lists for its predicate.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/One_of"/>
internal sealed class OneOfRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var allowed = context.Facts.Ontology.Predicates.Values
            .Where(predicate => predicate.Symbol.Constraints.OneOf.Count > 0)
            .ToDictionary(
                predicate => predicate.Symbol.Name,
                predicate => new HashSet<string>(
                    predicate.Symbol.Constraints.OneOf.Select(FactValueTypes.Of(predicate.Symbol.Type).ListedText).OfType<string>(),
                    StringComparer.Ordinal),
                StringComparer.Ordinal);
        if (allowed.Count == 0)
        {
            return;
        }

        var suggester = new NameSuggester();
        foreach (var statement in context.Facts.Statements)
        {
            if (!allowed.TryGetValue(statement.Predicate.Name, out var values))
            {
                continue;
            }

            var value = FactValueTypes.WithoutType(FactValueTypes.CanonicalText(statement.Symbol.Object));
            if (values.Contains(value) || statement.Exceptions.IsExcepted(Constraint.OneOf))
            {
                continue;
            }

            context.Diagnostics.Report(
                DiagnosticCatalogue.NotOneOf, BreachSeverity.Of(Constraint.OneOf, statement), statement.Location, [], value, statement.Predicate.Name,
                suggester.Hint(value, values) + InferencePhrase.Of(statement));
        }
    }
}
