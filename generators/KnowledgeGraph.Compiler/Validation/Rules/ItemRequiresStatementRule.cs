using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>
/// An entity has the statements that its kind, one of the kinds above it, or a predicate that it is the subject of requires.
/// What is derived counts, and so does what is planned: that something is known about it is what is asked for.
/// </summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Item"/>
internal sealed class ItemRequiresStatementRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        if (!context.HasAllFacts)
        {
            return;
        }

        var ontology = context.Facts.Ontology;
        var required = new HashSet<string>(
            ontology.Kinds.Values.SelectMany(ontology.RequiredOf)
                .Concat(ontology.Predicates.Values.SelectMany(predicate => predicate.Symbol.Constraints.RequiredStatements)),
            StringComparer.Ordinal);
        if (required.Count == 0)
        {
            return;
        }

        var present = new HashSet<(string Subject, string Predicate)>();
        foreach (var statement in context.Facts.Statements)
        {
            if (!required.Contains(statement.Symbol.Predicate))
            {
                continue;
            }

            present.Add((statement.Symbol.Subject, statement.Symbol.Predicate));
            if (statement.Predicate.IsSymmetric && statement.ObjectEntity is { } other)
            {
                present.Add((other, statement.Symbol.Predicate));
            }
        }

        CheckKinds(present, context);
        CheckPredicates(present, context);
    }

    private static void CheckKinds(HashSet<(string Subject, string Predicate)> present, ValidationContext context)
    {
        var facts = context.Facts;
        foreach (var entity in facts.Entities)
        {
            if (!facts.Ontology.Kinds.TryGetValue(entity.Kind, out var kind))
            {
                continue;
            }

            foreach (var required in facts.Ontology.RequiredOf(kind))
            {
                if (!present.Contains((entity.Id, required)) && !facts.ExceptionsOf(entity.Id).IsExcepted(Constraint.ItemRequiresStatement))
                {
                    context.Diagnostics.Report(
                        DiagnosticCatalogue.StatementRequired,
                        context.Severity.Of(Constraint.ItemRequiresStatement, kind, facts.LocationOf(entity.Id)),
                        facts.LocationOf(entity.Id), [], entity.Id,
                        $"is {KindPhrase.Of(entity.Kind)}", required);
                }
            }
        }
    }

    private static void CheckPredicates(HashSet<(string Subject, string Predicate)> present, ValidationContext context)
    {
        var reported = new HashSet<(string Subject, string Predicate, DiagnosticSeverity Severity)>();
        foreach (var statement in context.Facts.Statements)
        {
            var required = statement.Predicate.Constraints.RequiredStatements;
            for (var i = 0; i < required.Count; i++)
            {
                var subject = statement.Symbol.Subject;
                if (present.Contains((subject, required[i])) || statement.Exceptions.IsExcepted(Constraint.ItemRequiresStatement)
                    || context.Facts.ExceptionsOf(subject).IsExcepted(Constraint.ItemRequiresStatement)
                    || BreachSeverity.Of(Constraint.ItemRequiresStatement, statement) is var severity
                    && !reported.Add((subject, required[i], severity)))
                {
                    continue;
                }

                context.Diagnostics.Report(
                    DiagnosticCatalogue.StatementRequired, severity, statement.Location, [],
                    subject, $"has '{statement.Predicate.Name}'", required[i]);
            }
        }
    }
}
