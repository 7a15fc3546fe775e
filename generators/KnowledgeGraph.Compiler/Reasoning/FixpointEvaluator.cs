namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Draws conclusions until none is new. That comes to an end: strengths are meets of the finitely many that are stated, and
/// entities are never invented. What is drawn does not depend on the order, because a meet only ever weakens: whatever
/// follows from a covered fact is covered by what follows from the one that covers it.
/// </summary>
internal sealed class FixpointEvaluator(
    IReadOnlyList<InferenceRule> rules, bool[] isSymmetric, Barriers barriers, FactTable table, InferenceBudget budget)
    : RuleEvaluation(rules, isSymmetric, barriers, table, budget)
{
    /// <summary>Fills the table; stops early when the budget is spent.</summary>
    public void Run(List<Fact> stated)
    {
        foreach (var fact in stated)
        {
            Enqueue(fact);
        }

        Drain();
    }

    /// <summary>Whatever follows from it follows from the fact that covers it.</summary>
    protected override bool IsObsolete(Fact fact) => fact.IsDominated;

    protected override void Conclude(Conclusion conclusion)
    {
        var (rule, key, strength, _) = conclusion;
        if (key.Subject == key.Object || Table.IsStated(key, strength, rule, Budget))
        {
            return;
        }

        if (Table.DerivedCover(key, strength, rule, Budget) is not { } cover)
        {
            var fact = new Fact(Table.Canonical(key), strength) { IsStep = !rule.IsTransitivity };
            Table.Add(fact);
            Budget.Draw(rule, strength.Days.Certain);
            Enqueue(fact);
        }
        else if (cover.Strength == strength && !rule.IsTransitivity && !cover.IsStep)
        {
            cover.IsStep = true;
            Enqueue(cover);
        }
    }
}
