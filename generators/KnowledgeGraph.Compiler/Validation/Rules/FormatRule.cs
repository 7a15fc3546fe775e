using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>A text matches the format of its property.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Format"/>
internal sealed class FormatRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        if (context.Facts.Ontology.Formats.Count == 0)
        {
            return;
        }

        foreach (var statement in context.Facts.Statements)
        {
            if (!context.Facts.Ontology.Formats.TryGetValue(statement.Predicate.Name, out var pattern))
            {
                continue;
            }

            var text = statement.Symbol.Object switch
            {
                TextValue value => value.Text,
                LanguageTextValue value => value.Text,
                UrlValue value => value.Url,
                _ => null,
            };
            if (text is null || pattern.Matches(text, context.Diagnostics) || statement.Exceptions.IsExcepted(Constraint.Format))
            {
                continue;
            }

            context.Diagnostics.Report(
                DiagnosticCatalogue.FormatBroken,
                BreachSeverity.Of(Constraint.Format, statement),
                statement.Location,
                [],
                text, statement.Predicate.Name, statement.Predicate.Constraints.Format!);
        }
    }
}
