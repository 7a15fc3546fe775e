namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// How much a statement says beyond its subject, predicate and object: when, how surely, and in whose voice. Strengths are a
/// meet-semilattice: a conclusion has the meet of its premises, and so is never better than the weakest of them in any respect.
/// </summary>
/// <param name="Agent">The number of the agent who claims it; <see cref="OwnVoice"/> for the voice of the set itself.</param>
/// <param name="IsLenient">It depends on lenient sources: a constraint that it breaks may be a warning.</param>
internal readonly record struct Strength(
    DaySpan Days, Modality Modality, int Credibility, Likelihood? Likelihood, int Agent, bool IsLenient)
{
    public const int OwnVoice = -1;

    /// <summary>A conclusion from the claims of two agents is the claim of neither.</summary>
    private const int Nobody = -2;

    /// <summary>The neutral element.</summary>
    public static Strength Full { get; } = new(DaySpan.Always, Modality.Asserted, 1, null, OwnVoice, false);

    /// <summary>There is a day on which it may hold, and somebody who says so.</summary>
    public bool IsPossible => Agent != Nobody && Days.IsPossible;

    public Strength Meet(Strength other) => new(
        Days.Intersect(other.Days),
        Modality > other.Modality ? Modality : other.Modality,
        CredibilityRank(Credibility) > CredibilityRank(other.Credibility) ? Credibility : other.Credibility,
        LikelihoodRank(Likelihood) < LikelihoodRank(other.Likelihood) ? Likelihood : other.Likelihood,
        Agent == other.Agent || other.Agent == OwnVoice ? Agent : Agent == OwnVoice ? other.Agent : Nobody,
        IsLenient || other.IsLenient);

    /// <summary>At least as strong in every respect.</summary>
    public bool Covers(Strength other) =>
        CoversMeaning(other)
        && (!IsLenient || other.IsLenient)
        && CredibilityRank(Credibility) <= CredibilityRank(other.Credibility)
        && LikelihoodRank(Likelihood) >= LikelihoodRank(other.Likelihood);

    /// <summary>Says the same for at least the same days, whatever the confidence.</summary>
    public bool CoversMeaning(Strength other) =>
        Modality <= other.Modality && (Agent == OwnVoice || Agent == other.Agent) && Days.Covers(other.Days);

    /// <summary>Without a rating (0) nothing vouches for a statement, and 6 says that nothing can.</summary>
    private static int CredibilityRank(int credibility) => credibility switch { 0 => 6, 6 => 7, _ => credibility };

    /// <summary>The absence of a probability word does not restrict anything.</summary>
    private static int LikelihoodRank(Likelihood? likelihood) => likelihood is { } word ? (int)word : int.MaxValue;
}
