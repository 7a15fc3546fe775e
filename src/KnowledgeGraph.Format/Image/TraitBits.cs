namespace KnowledgeGraph.Format;

/// <summary>
/// Modality, rank, credibility, likelihood and basis of a statement in 13 bits, so that a traversal decides on all of them by one
/// look into a table of 8,192 answers.
/// </summary>
public static class TraitBits
{
    public const int Count = 13;
    public const int Combinations = 1 << Count;

    public const int ModalityShift = 0;
    public const int ModalityMask = 7;
    public const int RankShift = 3;
    public const int RankMask = 3;
    public const int CredibilityShift = 5;
    public const int CredibilityMask = 7;

    /// <summary>Zero where no likelihood is given, else one more than its number.</summary>
    public const int LikelihoodShift = 8;
    public const int LikelihoodMask = 7;
    public const int BasisShift = 11;
    public const int BasisMask = 3;

    public static ushort Pack(int modality, int rank, int credibility, int? likelihood, int basis) => (ushort)(
        (modality << ModalityShift) | (rank << RankShift) | (credibility << CredibilityShift)
        | ((likelihood is { } given ? given + 1 : 0) << LikelihoodShift) | (basis << BasisShift));
}
