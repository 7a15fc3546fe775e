namespace KnowledgeGraph.Format;

/// <summary>The flags of a passage.</summary>
public static class EvidenceBits
{
    // Bits 8 to 25 are those of EvidenceFit.

    /// <summary>It was found in its document.</summary>
    public const int Verified = 1;

    /// <summary>It is the whole document.</summary>
    public const int Whole = 2;
}
