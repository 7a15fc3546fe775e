using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// Checks that the conclusion of a sub-predicate or chain is a well-typed statement whatever the premises are, so that the reasoner
/// never has to drop a conclusion.
/// </summary>
internal static class ImplicationChecker
{
    public static void Check(PredicateDeclaration declaration, OntologyScope scope)
    {
        CheckSubPredicate(declaration, scope);
        CheckChain(declaration, scope);
    }

    private static void CheckSubPredicate(PredicateDeclaration declaration, OntologyScope scope)
    {
        var own = declaration.Definition;
        if (own.Symbol.SubPredicateOf is not { } name || !scope.Index.Predicates.TryGetValue(name, out var general))
        {
            return;
        }

        var at = declaration.Syntax.Find("subPredicateOf")!.Value;
        if (!own.Domain.IsSubsetOf(general.Domain))
        {
            Report(scope, at, name, $"its domain does not cover that of '{own.Symbol.Name}'");
        }
        else if (!own.Range.IsSubsetOf(general.Range))
        {
            Report(scope, at, name, $"its range does not cover that of '{own.Symbol.Name}'");
        }
        else if (MissingQualifier(general.Symbol) is { } reason)
        {
            Report(scope, at, name, reason);
        }
    }

    /// <summary>Why no statement with a predicate can be derived at all; null where one can.</summary>
    public static string? MissingQualifier(PredicateSymbol conclusion) => conclusion.RequiredQualifiers.Count == 0
        ? null
        : $"it needs the qualifier '{conclusion.RequiredQualifiers[0]}', and a derived statement has none";

    private static void CheckChain(PredicateDeclaration declaration, OntologyScope scope)
    {
        var own = declaration.Definition;
        if (own.Symbol.Chain.Count == 0)
        {
            return;
        }

        var at = declaration.Syntax.Find("chain")!.Value;
        var name = own.Symbol.Name;
        if (own.Symbol.Chain.Count != 2)
        {
            Report(scope, at, name, "a chain has two predicates");
            return;
        }

        if (!scope.Index.Predicates.TryGetValue(own.Symbol.Chain[0], out var first)
            || !scope.Index.Predicates.TryGetValue(own.Symbol.Chain[1], out var second))
        {
            return;
        }

        if (!first.Range.Overlaps(second.Domain))
        {
            Report(scope, at, name, $"nothing is in the range of '{first.Symbol.Name}' and in the domain of '{second.Symbol.Name}'");
        }
        else if (!first.Domain.IsSubsetOf(own.Domain))
        {
            Report(scope, at, name, $"its domain does not cover that of '{first.Symbol.Name}'");
        }
        else if (!second.Range.IsSubsetOf(own.Range))
        {
            Report(scope, at, name, $"its range does not cover that of '{second.Symbol.Name}'");
        }
        else if (MissingQualifier(own.Symbol) is { } reason)
        {
            Report(scope, at, name, reason);
        }
    }

    private static void Report(OntologyScope scope, SyntaxNode at, string name, string reason) =>
        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.WrongChain, scope.Reader.At(at), name, reason);
}
