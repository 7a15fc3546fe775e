using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads one pattern of a rule: subject, predicate and object, where a term is a variable or the id of an entity.</summary>
internal static class PatternReader
{
    public static StatementPatternSymbol? Read(ScalarSyntax scalar, string rule, OntologyScope scope)
    {
        var terms = scalar.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (terms.Length != 3 || !IsTerm(terms[0]) || !IsTerm(terms[2]))
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedRule, scope.Reader.At(scalar), rule,
                $"'{scalar.Value}' is no pattern, as '?a predicate ?b' is one");
            return null;
        }

        if (!scope.Index.Predicates.TryGetValue(terms[1], out var predicate))
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.UnknownReference, scope.Reader.At(scalar), "predicate", terms[1],
                scope.Reader.Suggester.Hint(terms[1], scope.Index.Predicates.Keys));
            return null;
        }

        if (predicate.Symbol.Type != ValueKind.Entity)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedRule, scope.Reader.At(scalar), rule, $"'{terms[1]}' has literal values");
            return null;
        }

        foreach (var end in (int[])[0, 2])
        {
            if (!IsVariable(terms[end]))
            {
                scope.Index.RuleConstants.Add(new RuleConstant(terms[end], scope.Reader.At(scalar), rule, predicate, end == 0));
            }
        }

        return new StatementPatternSymbol(terms[0], terms[1], terms[2]);
    }

    public static bool IsVariable(string term) => term[0] == '?';

    private static bool IsTerm(string term) => IsVariable(term) ? NameRules.IsCamelCase(term.Substring(1)) : NameRules.IsId(term);
}
