using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>The modality, rank, credibility, likelihood and basis of a statement, in the two bytes that store them in the image.</summary>
public readonly record struct StatementTraits
{
    private readonly ushort _bits;

    internal StatementTraits(ushort bits) => _bits = bits;

    /// <summary>The modality: asserted, reported, planned and so on.</summary>
    public Modality Modality => (Modality)((_bits >> TraitBits.ModalityShift) & TraitBits.ModalityMask);

    /// <summary>The rank: preferred, normal or deprecated.</summary>
    public Rank Rank => (Rank)((_bits >> TraitBits.RankShift) & TraitBits.RankMask);

    /// <summary>1 (confirmed) to 5 (improbable) on the Admiralty scale; 6 cannot be judged; 0 if the set does not say.</summary>
    public int Credibility => (_bits >> TraitBits.CredibilityShift) & TraitBits.CredibilityMask;

    /// <summary>The likelihood; null if the source gives no probability.</summary>
    public Likelihood? Likelihood =>
        ((_bits >> TraitBits.LikelihoodShift) & TraitBits.LikelihoodMask) is var number and not 0 ? (Likelihood)(number - 1) : null;

    /// <summary>The basis: explicit in a passage, implied by one, or derived by a rule.</summary>
    public Basis Basis => (Basis)((_bits >> TraitBits.BasisShift) & TraitBits.BasisMask);

    /// <summary>The number that a traversal looks up in its set of allowed traits.</summary>
    internal int Bits => _bits & (TraitBits.Combinations - 1);

    /// <inheritdoc />
    public override string ToString() => $"{Modality}, {Rank}, {Basis}";
}
