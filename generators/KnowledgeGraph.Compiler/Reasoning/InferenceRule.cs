using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>One end of a pattern: a variable of the rule or an entity, by number.</summary>
internal readonly record struct Term(int Number, bool IsVariable);

/// <summary>A statement with variables.</summary>
/// <param name="IsStep">Matches only what is known otherwise than by transitivity.</param>
internal readonly record struct RulePattern(int Predicate, Term Subject, Term Object, bool IsStep);

/// <summary>A conjunction of patterns and what follows from it: a declared rule, or a property of a predicate in the same form.</summary>
internal sealed class InferenceRule
{
    public InferenceRule(string name, string title, SyntaxLocation location, RulePattern[] patterns, RulePattern conclusion)
    {
        Name = name;
        Title = title;
        Location = location;
        Patterns = patterns;
        Conclusion = conclusion;
        JoinOrders = new int[patterns.Length][];
        for (var position = 0; position < patterns.Length; position++)
        {
            JoinOrders[position] = JoinOrder(position);
        }
    }

    public const string Transitive = "transitive";
    public const string SubPredicate = "sub-predicate";
    public const string Chain = "chain";

    /// <summary>Its name in derivations.</summary>
    public string Name { get; }

    /// <summary>Its name in messages.</summary>
    public string Title { get; }

    /// <summary>Where the ontology declares it.</summary>
    public SyntaxLocation Location { get; }

    public RulePattern[] Patterns { get; }

    public RulePattern Conclusion { get; }

    public bool IsTransitivity => Name == Transitive;

    /// <summary>For each pattern, in which order the others are looked for once it is matched.</summary>
    public int[][] JoinOrders { get; }

    /// <summary>Always next the pattern with the most ends known, so that a pattern without any is tried last.</summary>
    private int[] JoinOrder(int first)
    {
        var known = new HashSet<int>();
        var order = new List<int>();
        var open = Enumerable.Range(0, Patterns.Length).Where(position => position != first).ToList();
        Know(Patterns[first]);
        while (open.Count > 0)
        {
            var next = open.OrderByDescending(position => KnownEnds(Patterns[position])).First();
            open.Remove(next);
            order.Add(next);
            Know(Patterns[next]);
        }

        return [.. order];

        void Know(RulePattern pattern)
        {
            if (pattern.Subject.IsVariable)
            {
                known.Add(pattern.Subject.Number);
            }

            if (pattern.Object.IsVariable)
            {
                known.Add(pattern.Object.Number);
            }
        }

        int KnownEnds(RulePattern pattern) => (IsKnown(pattern.Subject) ? 1 : 0) + (IsKnown(pattern.Object) ? 1 : 0);

        bool IsKnown(Term term) => !term.IsVariable || known.Contains(term.Number);
    }
}
