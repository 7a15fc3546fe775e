namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// All facts by key. Beside what is stated, a key has only such derived facts as no other covers: one triple may be drawn for
/// separate times, or once surely and once for longer but less surely.
/// </summary>
internal sealed class FactTable(bool[] isSymmetric)
{
    private readonly Dictionary<FactKey, Fact> _heads = [];

    /// <summary>The first fact of a key; the others follow it. Null where there is none.</summary>
    public Fact? First(FactKey key) => _heads.TryGetValue(Canonical(key), out var first) ? first : null;

    /// <summary>A symmetric relation is written from the end with the smaller number.</summary>
    public FactKey Canonical(FactKey key) => isSymmetric[key.Predicate] && key.Object < key.Subject
        ? key with { Subject = key.Object, Object = key.Subject }
        : key;

    /// <summary>
    /// Whether a stated fact makes a derived one of this strength needless: it says as much, and at least as firmly. What the set has
    /// deprecated is not drawn again, however firmly.
    /// </summary>
    /// <param name="rule">The rule that draws it, to which the comparisons are charged.</param>
    public bool IsStated(FactKey key, Strength strength, InferenceRule rule, InferenceBudget budget)
    {
        for (var fact = First(key); fact is not null; fact = fact.Next is { } next && budget.TryStep() ? next : null)
        {
            budget.Compare(rule, fact.Strength.Days.Certain);
            if (fact.IsStated && (fact.IsPremise ? fact.Strength.Covers(strength) : fact.Strength.CoversMeaning(strength)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A derived fact at least so strong; one of just this strength before any other, then by id.</summary>
    /// <param name="rule">The rule that draws it, to which the comparisons are charged.</param>
    public Fact? DerivedCover(FactKey key, Strength strength, InferenceRule rule, InferenceBudget budget)
    {
        Fact? cover = null;
        for (var fact = First(key); fact is not null; fact = fact.Next is { } next && budget.TryStep() ? next : null)
        {
            budget.Compare(rule, fact.Strength.Days.Certain);
            if (fact.IsStated || !fact.Strength.Covers(strength))
            {
                continue;
            }

            if (fact.Strength == strength)
            {
                return fact;
            }

            if (cover is null || string.CompareOrdinal(fact.Id, cover.Id) < 0)
            {
                cover = fact;
            }
        }

        return cover;
    }

    /// <summary>Adds a fact that nothing covers, and takes away the derived ones that it covers.</summary>
    public void Add(Fact added)
    {
        var key = Canonical(added.Key);
        Fact? kept = null;
        for (var fact = First(key); fact is not null;)
        {
            var next = fact.Next;
            fact.IsDominated = !fact.IsStated && !added.IsStated && added.Strength.Covers(fact.Strength);
            if (!fact.IsDominated)
            {
                fact.Next = kept;
                kept = fact;
            }

            fact = next;
        }

        added.Next = kept;
        _heads[key] = added;
    }

    /// <summary>Every derived fact that stays, in no order.</summary>
    public List<Fact> Derived()
    {
        var derived = new List<Fact>();
        foreach (var head in _heads.Values)
        {
            for (var fact = head; fact is not null; fact = fact.Next)
            {
                if (!fact.IsStated)
                {
                    derived.Add(fact);
                }
            }
        }

        return derived;
    }
}
