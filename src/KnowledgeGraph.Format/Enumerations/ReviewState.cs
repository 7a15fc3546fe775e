namespace KnowledgeGraph;

/// <summary>How far a statement has been reviewed. The numbers are those of the image.</summary>
public enum ReviewState : byte
{
    /// <summary>Nobody has reviewed it, and the ontology asks for no review.</summary>
    None = 0,

    /// <summary>It has as many reviews as it needs, of what it is now.</summary>
    Current = 1,

    /// <summary>The statement, its passages or their sources have changed since a review, and it has too few others.</summary>
    Stale = 2,

    /// <summary>The ontology asks for more reviews, or for a newer one.</summary>
    Due = 3,
}
