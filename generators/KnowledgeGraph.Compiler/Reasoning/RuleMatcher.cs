namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>The conclusion from premises that were found.</summary>
/// <param name="Premises">In the rule's order. The array is used again: copy what is to stay.</param>
internal readonly record struct Conclusion(InferenceRule Rule, FactKey Key, Strength Strength, Fact[] Premises);

/// <summary>
/// Finds every way in which a new fact, together with indexed ones, makes the patterns of a rule hold (semi-naive evaluation:
/// each way is found when the last of its premises comes).
/// </summary>
/// <remarks>Abiteboul, Hull, Vianu, Foundations of Databases (1995), chapter 13.</remarks>
internal sealed class RuleMatcher
{
    private const int Unbound = -1;
    private readonly FactStore _store;
    private readonly InferenceBudget _budget;
    private readonly Action<Conclusion> _conclude;
    private readonly List<Use>[] _uses;
    private readonly int[] _bindings;
    private readonly Barriers _barriers;

    public RuleMatcher(
        IReadOnlyList<InferenceRule> rules, Barriers barriers, FactStore store, InferenceBudget budget, Action<Conclusion> conclude)
    {
        _barriers = barriers;
        _store = store;
        _budget = budget;
        _conclude = conclude;
        _uses = new List<Use>[barriers.Predicates];
        for (var i = 0; i < _uses.Length; i++)
        {
            _uses[i] = [];
        }

        var longest = 1;
        foreach (var rule in rules)
        {
            longest = Math.Max(longest, rule.Patterns.Length);
            var premises = new Fact[rule.Patterns.Length];
            for (var position = 0; position < premises.Length; position++)
            {
                _uses[rule.Patterns[position].Predicate].Add(new Use(rule, position, premises));
            }
        }

        _bindings = new int[2 * (longest + 1)];
        for (var i = 0; i < _bindings.Length; i++)
        {
            _bindings[i] = Unbound;
        }
    }

    /// <summary>Some rule has a pattern with this predicate.</summary>
    public bool Uses(int predicate) => _uses[predicate].Count > 0;

    /// <summary>Calls back for each way; not while another call is under way.</summary>
    public void Match(Fact fact, bool isSymmetric)
    {
        foreach (var use in _uses[fact.Key.Predicate])
        {
            if (use.Rule.Patterns[use.Position].IsStep && !fact.IsStep)
            {
                MatchBehindBarriers(use, fact, isSymmetric);
            }
            else
            {
                Match(use, fact, isSymmetric);
            }
        }
    }

    private void Match(Use use, Fact fact, bool isSymmetric)
    {
        TryEdge(use, -1, use.Position, new Edge(fact, fact.Key.Subject, fact.Key.Object), Strength.Full);
        if (isSymmetric)
        {
            TryEdge(use, -1, use.Position, new Edge(fact, fact.Key.Object, fact.Key.Subject), Strength.Full);
        }
    }

    /// <summary>A fact that is not a step begins only paths whose rest the set may have deprecated.</summary>
    private void MatchBehindBarriers(Use use, Fact fact, bool isSymmetric)
    {
        var end = use.Rule.Conclusion.Object.Number;
        foreach (var target in _barriers.TargetsOf(fact.Key.Predicate))
        {
            _bindings[end] = target;
            Match(use, fact, isSymmetric);
        }

        _bindings[end] = Unbound;
    }

    /// <param name="depth">Patterns matched after the first; at most as many as a rule may have.</param>
    private void Extend(Use use, int depth, Strength strength)
    {
        var order = use.Rule.JoinOrders[use.Position];
        if (depth == order.Length)
        {
            var conclusion = use.Rule.Conclusion;
            var key = new FactKey(Resolve(conclusion.Subject), conclusion.Predicate, Resolve(conclusion.Object));
            _conclude(new Conclusion(use.Rule, key, strength, use.Premises));
            return;
        }

        var pattern = use.Rule.Patterns[order[depth]];
        var candidates = _store.Find(pattern.Predicate, Resolve(pattern.Subject), Resolve(pattern.Object));
        for (var i = 0; i < candidates.Count && _budget.TryStep(); i++)
        {
            if (!candidates[i].Fact.IsDominated)
            {
                TryEdge(use, depth, order[depth], candidates[i], strength);
            }
        }
    }

    private void TryEdge(Use use, int depth, int position, Edge edge, Strength strength)
    {
        var pattern = use.Rule.Patterns[position];
        if (pattern.IsStep && !edge.Fact.IsStep && !_barriers.EndAt(pattern.Predicate, Resolve(use.Rule.Conclusion.Object)))
        {
            return;
        }

        _budget.Compare(use.Rule, edge.Fact.Strength.Days.Certain);
        _budget.Compare(use.Rule, strength.Days.Certain);
        var met = strength.Meet(edge.Fact.Strength);
        if (!met.IsPossible)
        {
            return;
        }

        var bindsSubject = IsUnbound(pattern.Subject);
        if (bindsSubject)
        {
            _bindings[pattern.Subject.Number] = edge.From;
        }

        var bindsObject = IsUnbound(pattern.Object);
        if (bindsObject)
        {
            _bindings[pattern.Object.Number] = edge.To;
        }

        if (Resolve(pattern.Subject) == edge.From && Resolve(pattern.Object) == edge.To)
        {
            use.Premises[position] = edge.Fact;
            Extend(use, depth + 1, met);
        }

        if (bindsSubject)
        {
            _bindings[pattern.Subject.Number] = Unbound;
        }

        if (bindsObject)
        {
            _bindings[pattern.Object.Number] = Unbound;
        }
    }

    private bool IsUnbound(Term term) => term.IsVariable && _bindings[term.Number] == Unbound;

    private int Resolve(Term term) => term.IsVariable ? _bindings[term.Number] : term.Number;

    /// <summary>A pattern that facts of a predicate can match first.</summary>
    /// <param name="Premises">Room for what the patterns of the rule match.</param>
    private sealed record Use(InferenceRule Rule, int Position, Fact[] Premises);
}
