using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Refuses severities of constraints that a declaration does not have: nobody would be warned.</summary>
internal static class SeverityChecker
{
    public static void CheckPredicates(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        var excluded = new HashSet<string>(
            declarations.SelectMany(declaration => declaration.Symbol.ConflictsWith.Append(
                declaration.Symbol.ConflictsWith.Count > 0 ? declaration.Symbol.Name : "")),
            StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            var symbol = declaration.Symbol;
            SeverityReader.Check(
                symbol.Name, declaration.Syntax, SeverityReader.OfPredicate, constraint => Reason(constraint, symbol, excluded), scope);
        }
    }

    public static void CheckKinds(OntologyScope scope)
    {
        foreach (var kind in scope.KindSyntax)
        {
            // A kind with a circular or unknown parent has been reported.
            if (scope.Index.Kinds.TryGetValue(kind.Key, out var symbol))
            {
                SeverityReader.Check(
                    kind.Key, kind.Value, SeverityReader.OfKind, constraint => Reason(constraint, symbol, scope.Index), scope);
            }
        }
    }

    public static string? Reason(Constraint constraint, IdentifierSchemeSymbol scheme) => constraint switch
    {
        Constraint.Format when scheme.Format is null => "it has neither a 'format' nor a 'standard'",
        Constraint.IdentifierDomain when scheme.Domain.Count == 0 => "it has no 'domain'",
        _ => null,
    };

    private static string? Reason(Constraint constraint, PredicateSymbol predicate, HashSet<string> excluded)
    {
        var (isThere, what) = constraint switch
        {
            Constraint.SingleValue => (predicate.IsSingleValued || predicate.IsInverseSingleValued, "'cardinality: one'"),
            Constraint.ConflictsWith => (excluded.Contains(predicate.Name), "'conflictsWith'"),
            Constraint.DistinctValues => (predicate.Constraints.IsDistinct, "'distinctValues: true'"),
            Constraint.Acyclic => (predicate.IsAcyclic, "'acyclic: true'"),
            Constraint.Symmetric => (predicate.IsSymmetric, "'symmetric: true'"),
            Constraint.Format => (predicate.Constraints.Format is not null, "'format'"),
            Constraint.OneOf => (predicate.Constraints.OneOf.Count > 0, "'oneOf'"),
            Constraint.Contemporary => (predicate.Constraints.IsContemporary, "'contemporary: true'"),
            Constraint.ItemRequiresStatement => (predicate.Constraints.RequiredStatements.Count > 0, "'requiresStatement'"),
            Constraint.Qualifiers => (predicate.RequiredQualifiers.Count > 0, "required 'qualifiers'"),
            Constraint.Evidence => (predicate.Evidence == EvidencePolicy.Required, "'evidence: required'"),
            _ => (true, ""),
        };
        return isThere ? null : $"it has no {what}";
    }

    private static string? Reason(Constraint constraint, KindSymbol kind, OntologyIndex index)
    {
        KindConstraints[] all = [kind.Constraints, .. kind.Ancestors.Select(ancestor => index.Kinds[ancestor].Constraints)];
        return constraint switch
        {
            Constraint.ItemRequiresStatement when all.All(one => one.RequiredStatements.Count == 0) => "it has no 'requires'",
            Constraint.TimeOrder when all.All(one => one.Begins is null) || all.All(one => one.Ends is null) =>
                "it does not have both 'begins' and 'ends'",
            _ => null,
        };
    }
}
