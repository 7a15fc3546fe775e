namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Runs the rules once more over what is known in the end, and writes down every way in which each derived fact is drawn. A
/// way that shows less than the fact (a shorter time, a weaker source) is kept with the fact that covers it.
/// </summary>
internal sealed class DerivationRecorder(
    IReadOnlyList<InferenceRule> rules, bool[] isSymmetric, Barriers barriers, FactTable table, InferenceBudget budget)
    : RuleEvaluation(rules, isSymmetric, barriers, table, budget)
{
    private readonly Dictionary<Fact, List<Derivation>> _postponed = [];

    /// <summary>The derived facts, each behind the premises that it was founded on.</summary>
    public List<Fact> Founded { get; } = [];

    public void Run(List<Fact> stated, List<Fact> derived)
    {
        foreach (var fact in derived)
        {
            fact.IsStep = false;
            fact.IsIndexed = false;
        }

        foreach (var fact in stated)
        {
            fact.IsIndexed = false;
            Enqueue(fact);
        }

        Drain();
    }

    /// <summary>No fact of the final state is covered by another.</summary>
    protected override bool IsObsolete(Fact fact) => false;

    protected override void Conclude(Conclusion conclusion)
    {
        var (rule, key, strength, premises) = conclusion;
        if (key.Subject == key.Object || Table.IsStated(key, strength, rule, Budget)
            || Table.DerivedCover(key, strength, rule, Budget) is not { } fact || Array.IndexOf(premises, fact) >= 0)
        {
            return;
        }

        var derivation = new Derivation(rule, (Fact[])premises.Clone());
        var isWhole = fact.Strength == strength;
        var makesStep = isWhole && !rule.IsTransitivity && !fact.IsStep;
        var founds = isWhole && fact.Derivations is null;
        fact.IsStep |= makesStep;
        if (founds)
        {
            Found(fact, derivation);
        }
        else if (fact.Derivations is not null)
        {
            fact.Derivations.Add(derivation);
        }
        else
        {
            Postpone(fact, derivation);
        }

        if (founds || makesStep)
        {
            Enqueue(fact);
        }
    }

    private void Found(Fact fact, Derivation derivation)
    {
        fact.Derivations = new DerivationList(derivation);
        Founded.Add(fact);
        if (!_postponed.TryGetValue(fact, out var weaker))
        {
            return;
        }

        weaker.ForEach(fact.Derivations.Add);
        _postponed.Remove(fact);
    }

    /// <summary>A weaker way may be found before the one that the fact rests on.</summary>
    private void Postpone(Fact fact, Derivation derivation)
    {
        if (!_postponed.TryGetValue(fact, out var weaker))
        {
            _postponed.Add(fact, weaker = []);
        }

        weaker.Add(derivation);
    }
}
