namespace KnowledgeGraph.Format;

/// <summary>The flags of a review in an image.</summary>
public static class ReviewBits
{
    /// <summary>The review is of the statement as it is now.</summary>
    public const int Current = 1;
}
