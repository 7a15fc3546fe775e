using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Reasoning;

/// <summary>
/// A relation with all that a conclusion inherits, as plainly as can be. The days on which it holds are marked one by one, among those days
/// at which anything begins or ends and the days after them.
/// </summary>
/// <param name="Possible">A 1 for each day on which it may hold, else a 0.</param>
/// <param name="Certain">A 1 for each day on which it certainly holds, else a 0.</param>
internal sealed record NaiveFact(
    string Subject, string Predicate, string Object, string? Agent, Modality Modality, int Credibility, Likelihood? Likelihood,
    string Possible, string Certain)
{
    public static NaiveFact Of(StatementSymbol statement, IReadOnlyList<int> days) => new(
        statement.Subject, statement.Predicate, ((EntityValue)statement.Object).Id, statement.AttributedTo, statement.Modality,
        statement.Credibility, statement.Likelihood,
        Marks(days, day => statement.Time.SinceEarliest <= day && day <= statement.Time.UntilLatest),
        Marks(days, day => statement.Time.WitnessDays.Count > 0
            ? statement.Time.WitnessDays.Contains(day)
            : statement.Time.SinceLatest <= day && day <= statement.Time.UntilEarliest));

    /// <summary>Every day at which a statement begins or ends in some reading, the day after it, and both ends of time.</summary>
    public static int[] DaysOf(IEnumerable<StatementSymbol> statements) =>
    [
        .. statements.Select(statement => statement.Time)
            .SelectMany(time => new[] { time.SinceEarliest, time.SinceLatest, time.UntilEarliest, time.UntilLatest }.Concat(time.WitnessDays))
            .Concat([TimeValue.MinDay, TimeValue.MaxDay - 1])
            .SelectMany(day => new[] { day, day == TimeValue.MaxDay ? day : day + 1 }).Distinct().Order(),
    ];

    /// <summary>The same relation, said by the same agent or the set itself, for all these days, and meant at least as much.</summary>
    public bool CoversMeaning(NaiveFact other) =>
        (Subject, Predicate, Object) == (other.Subject, other.Predicate, other.Object)
        && (Agent is null || Agent == other.Agent) && Modality <= other.Modality
        && Both(Possible, other.Possible) == other.Possible && Both(Certain, other.Certain) == other.Certain;

    public bool Covers(NaiveFact other) =>
        CoversMeaning(other) && Weakness(Credibility) <= Weakness(other.Credibility) && (Likelihood ?? (Likelihood)9) >= (other.Likelihood ?? (Likelihood)9);

    /// <summary>The marks that both have.</summary>
    public static string Both(string left, string right) => string.Concat(left.Zip(right, (one, other) => one == '1' && other == '1' ? '1' : '0'));

    private static string Marks(IReadOnlyList<int> days, Predicate<int> holds) => string.Concat(days.Select(day => holds(day) ? '1' : '0'));

    /// <summary>From best to worst: 1 to 5, not rated, cannot be judged.</summary>
    public static int Weakness(int credibility) => Array.IndexOf([1, 2, 3, 4, 5, 0, 6], credibility);
}

/// <summary>
/// The oracle: applies every rule to every combination of facts until nothing is new, keeps everything, and only then drops what
/// is covered. It shares no code and no idea with the reasoner but the meaning of the rules.
/// </summary>
internal sealed class NaiveReasoner(IReadOnlyList<PredicateSymbol> predicates, IReadOnlyList<RuleSymbol> rules)
{
    private readonly Dictionary<string, PredicateSymbol> _predicates = predicates.ToDictionary(predicate => predicate.Name, StringComparer.Ordinal);

    public HashSet<NaiveFact> Infer(IEnumerable<StatementSymbol> statements, IReadOnlyList<int> days)
    {
        var stated = statements.Where(statement => statement.Modality != Modality.Negated && statement.Object is EntityValue).ToList();
        var barriers = stated.Where(statement => statement.Rank == Rank.Deprecated).Select(statement => Canonical(NaiveFact.Of(statement, days))).ToList();
        var premises = stated.Where(statement => statement.Rank != Rank.Deprecated).Select(statement => Canonical(NaiveFact.Of(statement, days))).ToList();
        var known = new HashSet<NaiveFact>(premises);
        var derived = new HashSet<NaiveFact>();
        for (var grew = true; grew;)
        {
            grew = false;
            foreach (var rule in AllRules())
            {
                foreach (var conclusion in Apply(rule, [.. known]).ToList())
                {
                    var fact = Canonical(conclusion);
                    if (fact.Subject == fact.Object || barriers.Exists(barrier => barrier.CoversMeaning(fact))
                        || premises.Exists(premise => premise.Covers(fact)) || !known.Add(fact))
                    {
                        continue;
                    }

                    derived.Add(fact);
                    grew = true;
                }
            }
        }

        return [.. derived.Where(fact => !derived.Any(other => other != fact && other.Covers(fact)))];
    }

    /// <summary>Every rule of the ontology as patterns; transitivity joins any two statements.</summary>
    public IEnumerable<RuleSymbol> AllRules()
    {
        foreach (var predicate in _predicates.Values)
        {
            var (name, a, b, c) = (predicate.Name, "?a", "?b", "?c");
            if (predicate.SubPredicateOf is { } general)
            {
                yield return Rule("sub-predicate", new(a, general, b), new StatementPatternSymbol(a, name, b));
            }

            if (predicate.Chain.Count == 2)
            {
                yield return Rule("chain", new(a, name, c), new(a, predicate.Chain[0], b), new(b, predicate.Chain[1], c));
            }

            if (predicate.IsTransitive)
            {
                yield return Rule("transitive", new(a, name, c), new(a, name, b), new(b, name, c));
            }
        }

        foreach (var rule in rules)
        {
            yield return rule;
        }
    }

    public IEnumerable<NaiveFact> Apply(RuleSymbol rule, IReadOnlyList<NaiveFact> facts)
    {
        List<(Dictionary<string, string> Bindings, NaiveFact? Met)> partial = [(new(StringComparer.Ordinal), null)];
        foreach (var pattern in rule.When)
        {
            var next = new List<(Dictionary<string, string>, NaiveFact?)>();
            foreach (var (bindings, met) in partial)
            {
                foreach (var fact in facts.Where(fact => fact.Predicate == pattern.Predicate).SelectMany(Sides))
                {
                    var extended = new Dictionary<string, string>(bindings, StringComparer.Ordinal);
                    if (Bind(extended, pattern.Subject, fact.Subject) && Bind(extended, pattern.Object, fact.Object) && Meet(met, fact) is { } both)
                    {
                        next.Add((extended, both));
                    }
                }
            }

            partial = next;
        }

        return partial.Select(way => way.Met! with
        {
            Subject = way.Bindings.GetValueOrDefault(rule.Then.Subject, rule.Then.Subject),
            Predicate = rule.Then.Predicate,
            Object = way.Bindings.GetValueOrDefault(rule.Then.Object, rule.Then.Object),
        });
    }

    public NaiveFact Canonical(NaiveFact fact) =>
        _predicates[fact.Predicate].IsSymmetric && string.CompareOrdinal(fact.Subject, fact.Object) > 0
            ? fact with { Subject = fact.Object, Object = fact.Subject }
            : fact;

    /// <summary>Null where the two cannot hold together.</summary>
    public static NaiveFact? Meet(NaiveFact? left, NaiveFact right)
    {
        if (left is null)
        {
            return right;
        }

        if (left.Agent is not null && right.Agent is not null && left.Agent != right.Agent)
        {
            return null;
        }

        var met = left with
        {
            Agent = left.Agent ?? right.Agent,
            Modality = (Modality)Math.Max((int)left.Modality, (int)right.Modality),
            Credibility = NaiveFact.Weakness(left.Credibility) > NaiveFact.Weakness(right.Credibility) ? left.Credibility : right.Credibility,
            Likelihood = left.Likelihood is null || right.Likelihood < left.Likelihood ? right.Likelihood : left.Likelihood,
            Possible = NaiveFact.Both(left.Possible, right.Possible),
            Certain = NaiveFact.Both(left.Certain, right.Certain),
        };
        return met.Possible.Contains('1') ? met : null;
    }

    private IEnumerable<NaiveFact> Sides(NaiveFact fact) => _predicates[fact.Predicate].IsSymmetric
        ? [fact, fact with { Subject = fact.Object, Object = fact.Subject }]
        : [fact];

    private static bool Bind(Dictionary<string, string> bindings, string term, string value) =>
        term[0] != '?' ? term == value : bindings.TryAdd(term, value) || bindings[term] == value;

    private static RuleSymbol Rule(string name, StatementPatternSymbol then, params StatementPatternSymbol[] when) => new(name, "", when.ToEquatableArray(), then);
}
