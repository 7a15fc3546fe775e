namespace KnowledgeGraph.Withdrawal;

/// <summary>A derived statement that remains without some sources, by fewer derivations.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="DerivationsBefore">The derivations with all sources.</param>
/// <param name="DerivationsAfter">The derivations of which all premises remain; at least 1.</param>
public readonly record struct WeakenedConclusion(Statement Statement, int DerivationsBefore, int DerivationsAfter);
