namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Draws conclusions until none is new. That comes to an end: strengths are meets of the finitely many that are stated, and
/// entities are never invented. What is drawn does not depend on the order, because a meet only ever weakens: whatever
/// follows from a covered fact is covered by what follows from the one that covers it.
/// </summary>
internal sealed class FixpointEvaluator
{
    private readonly FactTable _table;
    private readonly FactStore _store;
    private readonly InferenceBudget _budget;
    private readonly RuleMatcher _matcher;
    private readonly bool[] _isSymmetric;
    private readonly Queue<Fact> _queue = new();

    public FixpointEvaluator(IReadOnlyList<InferenceRule> rules, bool[] isSymmetric, FactTable table, InferenceBudget budget)
    {
        _table = table;
        _isSymmetric = isSymmetric;
        _budget = budget;
        _store = new FactStore(isSymmetric);
        _matcher = new RuleMatcher(rules, isSymmetric.Length, _store, budget, Conclude);
    }

    /// <summary>Fills the table; stops early when the budget is spent.</summary>
    public void Run(List<Fact> stated)
    {
        foreach (var fact in stated)
        {
            Enqueue(fact);
        }

        while (_queue.Count > 0 && _budget.TryStep())
        {
            var fact = _queue.Dequeue();
            if (fact.IsDominated)
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

    private void Enqueue(Fact fact)
    {
        if (fact.IsPremise && _matcher.Uses(fact.Key.Predicate))
        {
            _queue.Enqueue(fact);
        }
    }

    private void Conclude(Conclusion conclusion)
    {
        var (rule, key, strength, _) = conclusion;
        if (key.Subject == key.Object || _table.StatedCover(key, strength) is not null)
        {
            return;
        }

        if (_table.InferredCover(key, strength) is not { } cover)
        {
            var fact = new Fact(_table.Canonical(key), strength) { IsStep = !rule.IsTransitivity };
            _table.Add(fact);
            _budget.Draw(rule);
            Enqueue(fact);
        }
        else if (cover.Strength == strength && !rule.IsTransitivity && !cover.IsStep)
        {
            cover.IsStep = true;
            Enqueue(cover);
        }
    }
}
