using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// Types a rule before it ever runs: every variable can have some kind, the conclusion uses only variables of the premises,
/// and whatever kinds those have, the conclusion is in the domain and the range of its predicate.
/// </summary>
internal static class RuleChecker
{
    public static void Check(RuleSymbol rule, SyntaxLocation conclusion, OntologyScope scope)
    {
        var kinds = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var pattern in rule.When)
        {
            var predicate = scope.Index.Predicates[pattern.Predicate];
            Narrow(pattern.Subject, predicate.Domain);
            Narrow(pattern.Object, predicate.Range);
        }

        foreach (var variable in kinds.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (variable.Value.Count == 0)
            {
                Report($"nothing can be {variable.Key}, by the domains and ranges of its patterns");
            }
        }

        var then = scope.Index.Predicates[rule.Then.Predicate];
        CheckTerm(rule.Then.Subject, then.Domain, "domain");
        CheckTerm(rule.Then.Object, then.Range, "range");
        if (ImplicationChecker.MissingQualifier(then.Symbol) is { } missing)
        {
            Report($"'{rule.Then.Predicate}' cannot be derived: {missing}");
        }

        void Narrow(string term, HashSet<string> allowed)
        {
            if (!PatternReader.IsVariable(term))
            {
                return;
            }

            if (kinds.TryGetValue(term, out var known))
            {
                known.IntersectWith(allowed);
            }
            else
            {
                kinds.Add(term, new HashSet<string>(allowed, StringComparer.Ordinal));
            }
        }

        void CheckTerm(string term, HashSet<string> allowed, string end)
        {
            if (!PatternReader.IsVariable(term))
            {
                return;
            }

            if (!kinds.TryGetValue(term, out var known))
            {
                Report($"{term} occurs only in the conclusion");
            }
            else if (!known.IsSubsetOf(allowed))
            {
                var outside = known.Where(kind => !allowed.Contains(kind)).OrderBy(kind => kind, StringComparer.Ordinal).First();
                Report($"{term} can be of the kind '{outside}', which is outside the {end} of '{rule.Then.Predicate}'");
            }
        }

        void Report(string reason) =>
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedRule, conclusion, rule.Name, reason);
    }
}
