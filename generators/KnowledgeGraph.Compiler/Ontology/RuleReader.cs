using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the section <c>rules</c>: a conjunction of patterns <c>?a predicate ?b</c>, and one conclusion.</summary>
internal static class RuleReader
{
    public static readonly string[] Keys = ["description", "when", "then"];

    private const int MaximumPatterns = 8;

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var names = new NameRegistry(scope.Reader);
        var canBeTyped = !scope.HasErrors;
        foreach (var entry in scope.Reader.Section(root, "rules"))
        {
            var what = $"The rule '{entry.Name}'";
            if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
            {
                continue;
            }

            scope.Reader.CheckKeys(mapping, what, Keys);
            var isNamed = scope.CheckSpelling(entry.Key, NameRules.IsCamelCase(entry.Name), NameRules.CamelCaseForm)
                && scope.CheckReserved(entry.Key, ReservedNames.Rule(entry.Name))
                && names.TryAdd(entry.Name, $"the rule '{entry.Name}'", entry.Key);
            var description = scope.Description(mapping, entry.Key, what);
            var when = ReadPatterns(mapping, entry, what, scope);
            var then = scope.Reader.Required(mapping, entry.Key, what, "then") is { } conclusion
                ? PatternReader.Read(conclusion, entry.Name, scope)
                : null;
            if (when is null || then is null || !isNamed)
            {
                continue;
            }

            var rule = new RuleSymbol(entry.Name, description, when.ToEquatableArray(), then);
            if (canBeTyped)
            {
                RuleChecker.Check(rule, scope.Reader.At(mapping.Find("then")!.Value), scope);
            }

            scope.Index.Rules.Add(rule);
            scope.Index.RuleLocations.Add(entry.Name, scope.Reader.At(entry.Key));
        }
    }

    private static List<StatementPatternSymbol>? ReadPatterns(
        MappingSyntax mapping, MappingEntrySyntax owner, string what, OntologyScope scope)
    {
        if (mapping.Find("when") is not { } entry)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, scope.Reader.At(owner.Key), what, "when");
            return null;
        }

        var scalars = scope.Reader.Scalars(entry.Value, "'when'");
        if (scalars.Count is 0 or > MaximumPatterns)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.MalformedRule, scope.Reader.At(entry.Key), owner.Name, "it needs one to eight patterns");
            return null;
        }

        var patterns = new List<StatementPatternSymbol>();
        foreach (var scalar in scalars)
        {
            if (PatternReader.Read(scalar, owner.Name, scope) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return patterns.Count == scalars.Count ? patterns : null;
    }
}
