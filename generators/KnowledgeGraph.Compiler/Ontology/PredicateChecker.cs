using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>The checks of a predicate that look at others. In the order in which a reader would fix them.</summary>
internal static class PredicateChecker
{
    public static void Check(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        foreach (var declaration in declarations)
        {
            CheckIdentity(declaration, scope);
            RequiredStatementChecker.Check(declaration, scope);
            if (declaration.Symbol.Type != ValueKind.Entity)
            {
                continue;
            }

            CheckSymmetry(declaration, scope);
            CheckReferences(declaration, scope);
        }

        SubPredicateChecker.Check(declarations, scope);
        InverseChecker.Check(declarations, scope);
        SeverityChecker.CheckPredicates(declarations, scope);
        if (!scope.HasErrors)
        {
            CheckTypes(declarations, scope);
        }
    }

    /// <summary>The checks that depend on domains and ranges, once those are known to be right.</summary>
    private static void CheckTypes(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        foreach (var declaration in declarations)
        {
            CheckRepetition(declaration, scope);
            ImplicationChecker.Check(declaration, scope);
        }
    }

    private static void CheckIdentity(PredicateDeclaration declaration, OntologyScope scope)
    {
        var symbol = declaration.Symbol;
        foreach (var part in scope.Reader.Scalars(declaration.Syntax, "identifiedBy"))
        {
            var error = part.Value switch
            {
                "since" => symbol.Temporal == TemporalShape.State ? null : "only a state begins",
                "on" => symbol.Temporal == TemporalShape.Event ? null : "only an event happens",
                _ => symbol.AllowedQualifiers.Contains(part.Value, StringComparer.Ordinal)
                    ? null
                    : "it is neither 'since', 'on' nor a qualifier that the predicate allows",
            };
            if (error is not null && !scope.Dropped.Contains(part.Value))
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.WrongIdentity, scope.Reader.At(part), part.Value, symbol.Name, error);
            }
        }
    }

    private static void CheckSymmetry(PredicateDeclaration declaration, OntologyScope scope)
    {
        var symbol = declaration.Symbol;
        if (!symbol.IsSymmetric)
        {
            return;
        }

        var name = declaration.Name.Value;
        if (declaration.Syntax.Find("inverse") is { } inverse && inverse.Value is ScalarSyntax written && written.Value != name)
        {
            Report(inverse.Value, "it is its own inverse");
        }

        if (symbol.Domain != symbol.Range && declaration.Syntax.Find("range") is { } range)
        {
            Report(range.Value, "its domain and its range must be the same");
        }

        if (symbol.IsSingleValued != symbol.IsInverseSingleValued && declaration.Syntax.Find("inverseCardinality") is { } cardinality)
        {
            Report(cardinality.Value, "both ends have the same cardinality");
        }

        if (declaration.Syntax.Find(LabelReader.InverseLabel) is { } inverseLabel)
        {
            Report(inverseLabel.Key, "its label is that of both directions");
        }

        void Report(SyntaxNode at, string reason) =>
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.SymmetricMismatch, scope.Reader.At(at), name, reason);
    }

    private static void CheckRepetition(PredicateDeclaration declaration, OntologyScope scope)
    {
        CheckFlag(declaration.Symbol.IsTransitive, "transitive");
        CheckFlag(declaration.Symbol.IsAcyclic, "acyclic");

        void CheckFlag(bool isSet, string key)
        {
            if (isSet && !declaration.Definition.Domain.Overlaps(declaration.Definition.Range))
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.NotRepeatable, scope.Reader.At(declaration.Syntax.Find(key)!.Key), declaration.Name.Value, key);
            }
        }
    }

    private static void CheckReferences(PredicateDeclaration declaration, OntologyScope scope)
    {
        foreach (var key in (string[])["subPredicateOf", "chain", "conflictsWith"])
        {
            foreach (var name in scope.Reader.Scalars(declaration.Syntax, key))
            {
                var isKnown = scope.Index.Predicates.TryGetValue(name.Value, out var other);
                if (isKnown && other!.Symbol.Type == ValueKind.Entity)
                {
                    continue;
                }

                if (isKnown)
                {
                    scope.Reader.Diagnostics.Report(DiagnosticCatalogue.OnlyForRelations, scope.Reader.At(name), name.Value, key);
                }
                else
                {
                    scope.ReportUnknown(name, "predicate", scope.Index.Predicates.Keys);
                }
            }
        }
    }
}
