namespace KnowledgeGraph;

/// <summary>Whether a statement keeps the hedge of its passage: "may", "is expected to", "not". The numbers are those of the image.</summary>
public enum HedgeFit : byte
{
    /// <summary>Nothing was looked for: the document was not available, or there is no list of hedges for its language.</summary>
    NotChecked = 0,

    /// <summary>The passage has no hedge.</summary>
    None = 1,

    /// <summary>The statement keeps it, by its modality, likelihood or attribution.</summary>
    Kept = 2,

    /// <summary>Another passage of the statement has none.</summary>
    InOther = 3,

    /// <summary>The statement asserts what the passage hedges.</summary>
    Dropped = 4,

    /// <summary>The statement asserts what the passage hedges, and the set says why: it is implied, or there is an exception with a reason.</summary>
    Excused = 5,
}
