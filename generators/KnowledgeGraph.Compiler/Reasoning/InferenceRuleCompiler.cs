using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Brings everything in the ontology that implies statements into one form. Inverse and symmetric imply none: the image shows
/// those statements from both ends, and patterns match them so.
/// </summary>
internal sealed class InferenceRuleCompiler(OntologyIndex ontology, Dictionary<string, int> predicates, Dictionary<string, int> entities)
{
    private static readonly Term A = new(0, true);
    private static readonly Term B = new(1, true);
    private static readonly Term C = new(2, true);

    /// <summary>By predicate name, then the declared ones by their name: an order that no file order changes.</summary>
    public List<InferenceRule> Compile()
    {
        var rules = new List<InferenceRule>();
        foreach (var predicate in ontology.Predicates.Values.OrderBy(p => p.Symbol.Name, StringComparer.Ordinal))
        {
            AddProperties(predicate.Symbol, rules);
        }

        foreach (var rule in ontology.Rules.OrderBy(rule => rule.Name, StringComparer.Ordinal))
        {
            if (Compile(rule) is { } compiled)
            {
                rules.Add(compiled);
            }
        }

        return rules;
    }

    private void AddProperties(PredicateSymbol predicate, List<InferenceRule> rules)
    {
        var own = predicates[predicate.Name];
        if (predicate.SubPredicateOf is { } general)
        {
            Add(InferenceRule.SubPredicate, "subPredicateOf", [Pattern(own, A, B)], Pattern(predicates[general], A, B));
        }

        if (predicate.Chain.Count == 2)
        {
            var (first, second) = (predicates[predicate.Chain[0]], predicates[predicate.Chain[1]]);
            Add(InferenceRule.Chain, "chain", [Pattern(first, A, B), Pattern(second, B, C)], Pattern(own, A, C));
        }

        // A way of n steps is drawn once, from its first step and the rest, and not from each of its n - 1 cuts.
        if (predicate.IsTransitive)
        {
            Add(InferenceRule.Transitive, "transitive", [Pattern(own, A, B) with { IsStep = true }, Pattern(own, B, C)],
                Pattern(own, A, C));
        }

        void Add(string name, string key, RulePattern[] patterns, RulePattern conclusion) => rules.Add(new InferenceRule(
            name, $"'{key}' of '{predicate.Name}'", ontology.ImplicationLocations[(predicate.Name, key)], patterns, conclusion));
    }

    /// <summary>Null where the rule names an entity that does not exist, which has been reported.</summary>
    private InferenceRule? Compile(RuleSymbol rule)
    {
        var variables = new Dictionary<string, int>(StringComparer.Ordinal);
        var patterns = new RulePattern[rule.When.Count];
        var isSound = true;
        for (var i = 0; i < patterns.Length; i++)
        {
            patterns[i] = Resolve(rule.When[i]);
        }

        var conclusion = Resolve(rule.Then);
        return isSound
            ? new InferenceRule(rule.Name, $"the rule '{rule.Name}'", ontology.RuleLocations[rule.Name], patterns, conclusion)
            : null;

        RulePattern Resolve(StatementPatternSymbol pattern) =>
            Pattern(predicates[pattern.Predicate], ToTerm(pattern.Subject), ToTerm(pattern.Object));

        Term ToTerm(string text)
        {
            if (PatternReader.IsVariable(text))
            {
                if (!variables.TryGetValue(text, out var number))
                {
                    variables.Add(text, number = variables.Count);
                }

                return new Term(number, true);
            }

            isSound &= entities.TryGetValue(text, out var entity);
            return new Term(entity, false);
        }
    }

    private static RulePattern Pattern(int predicate, Term subject, Term @object) => new(predicate, subject, @object, false);
}
