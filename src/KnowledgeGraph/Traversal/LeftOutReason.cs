namespace KnowledgeGraph.Traversal;

/// <summary>
/// Why a view keeps a statement back. Several reasons may apply; the first in this order is the one that counts, so that each statement
/// is counted once.
/// </summary>
public enum LeftOutReason
{
    /// <summary>Its modality.</summary>
    Modality,

    /// <summary>Its rank.</summary>
    Rank,

    /// <summary>It is not in force on the day or in the range of days, or not with the certainty required.</summary>
    Time,

    /// <summary>No source had published it by the day.</summary>
    Knowledge,

    /// <summary>Its credibility is too low, or it has none.</summary>
    Credibility,

    /// <summary>Its basis.</summary>
    Basis,

    /// <summary>It rests on sources that are left out.</summary>
    Source,
}
