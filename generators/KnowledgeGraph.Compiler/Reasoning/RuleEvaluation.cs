namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>Feeds facts to the rules, one after another, until none is left or the budget is spent.</summary>
internal abstract class RuleEvaluation
{
    private readonly FactStore _store;
    private readonly RuleMatcher _matcher;
    private readonly bool[] _isSymmetric;
    private readonly Queue<Fact> _queue = new();

    protected RuleEvaluation(
        IReadOnlyList<InferenceRule> rules, bool[] isSymmetric, Barriers barriers, FactTable table, InferenceBudget budget)
    {
        _isSymmetric = isSymmetric;
        _store = new FactStore(isSymmetric);
        _matcher = new RuleMatcher(rules, barriers, _store, budget, Conclude);
        Table = table;
        Budget = budget;
    }

    protected FactTable Table { get; }

    protected InferenceBudget Budget { get; }

    protected void Drain()
    {
        while (_queue.Count > 0 && Budget.TryStep())
        {
            var fact = _queue.Dequeue();
            if (IsObsolete(fact))
            {
                continue;
            }

            if (!fact.IsIndexed)
            {
                _store.Add(fact);
            }

            _matcher.Match(fact, _isSymmetric[fact.Key.Predicate]);
        }
    }

    protected void Enqueue(Fact fact)
    {
        if (fact.IsPremise && _matcher.Uses(fact.Key.Predicate))
        {
            _queue.Enqueue(fact);
        }
    }

    /// <summary>Whether nothing need be drawn from a queued fact.</summary>
    protected abstract bool IsObsolete(Fact fact);

    /// <summary>Takes what a rule draws. The premises are valid during the call only.</summary>
    protected abstract void Conclude(Conclusion conclusion);
}
