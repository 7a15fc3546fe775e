using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>rules</c>: a conjunction of patterns <c>?a predicate ?b</c>, and one conclusion.</summary>
internal static class RuleReader
{
    public static readonly string[] Keys = ["description", "when", "then"];

    private const int MaxPatterns = 8;

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var names = new NameRegistry(scope.Reader);
        var canBeTyped = !scope.HasErrors;
        foreach (var declaration in scope.Declarations(root, "rules", "rule", Keys))
        {
            var isNamed = scope.Claim(
                declaration, NameRules.CamelCase, ReservedNames.Rule(declaration.Name), names, declaration.Name + "Rule");
            var description = scope.Description(declaration);
            var when = ReadPatterns(declaration, scope);
            var then = scope.Reader.Required(declaration.Syntax, declaration.Key, declaration.What, "then") is { } conclusion
                ? PatternReader.Read(conclusion, declaration.Name, scope)
                : null;
            if (when is null || then is null || !isNamed)
            {
                continue;
            }

            var rule = new RuleSymbol(declaration.Name, description, when.ToEquatableArray(), then);
            if (canBeTyped)
            {
                RuleChecker.Check(rule, scope.Reader.At(declaration.Syntax.Find("then")!.Value), scope);
            }

            scope.Index.Rules.Add(rule);
            scope.Index.RuleLocations.Add(declaration.Name, scope.Reader.At(declaration.Key));
        }
    }

    private static List<StatementPatternSymbol>? ReadPatterns(Declaration declaration, OntologyScope scope)
    {
        if (declaration.Syntax.Find("when") is not { } entry)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, scope.Reader.At(declaration.Key), declaration.What, "when");
            return null;
        }

        var scalars = scope.Reader.Scalars(entry.Value, "'when'");
        if (scalars.Count is 0 or > MaxPatterns)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedRule, scope.Reader.At(entry.Key), declaration.Name, "it needs one to eight patterns");
            return null;
        }

        var patterns = new List<StatementPatternSymbol>();
        foreach (var scalar in scalars)
        {
            if (PatternReader.Read(scalar, declaration.Name, scope) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return patterns.Count == scalars.Count ? patterns : null;
    }
}
