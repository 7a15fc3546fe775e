using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>Modality, rank, credibility, likelihood and origin of a statement, in the two bytes that the image keeps them in.</summary>
public readonly record struct StatementTraits
{
    private readonly ushort _bits;

    internal StatementTraits(ushort bits) => _bits = bits;

    /// <summary>How the statement is meant.</summary>
    public Modality Modality => (Modality)((_bits >> TraitBits.ModalityShift) & TraitBits.ModalityMask);

    /// <summary>Whether it is the one to take, one to leave out, or neither.</summary>
    public Rank Rank => (Rank)((_bits >> TraitBits.RankShift) & TraitBits.RankMask);

    /// <summary>1 (confirmed) to 5 (improbable) on the Admiralty scale; 6 cannot be judged; 0 where the set does not say.</summary>
    public int Credibility => (_bits >> TraitBits.CredibilityShift) & TraitBits.CredibilityMask;

    /// <summary>Null where the source gives no probability.</summary>
    public Likelihood? Likelihood =>
        ((_bits >> TraitBits.LikelihoodShift) & TraitBits.LikelihoodMask) is var number and not 0 ? (Likelihood)(number - 1) : null;

    /// <summary>Drawn by a rule rather than stated.</summary>
    public bool IsInferred => ((_bits >> TraitBits.InferredShift) & 1) != 0;

    /// <summary>The number that a traversal looks up.</summary>
    internal int Bits => _bits & (TraitBits.Combinations - 1);

    /// <inheritdoc />
    public override string ToString() => $"{Modality}, {Rank}{(IsInferred ? ", inferred" : "")}";
}
