namespace KnowledgeGraph;

/// <summary>How a statement is meant. Traversals take the first two unless asked otherwise. The numbers are those of the image.</summary>
public enum Modality : byte
{
    /// <summary>The source says that it is so.</summary>
    Asserted = 0,

    /// <summary>The source says that someone else says so.</summary>
    Reported = 1,

    /// <summary>It is decided and has not happened.</summary>
    Planned = 2,

    /// <summary>It is put forward and not decided.</summary>
    Proposed = 3,

    /// <summary>It is expected.</summary>
    Forecast = 4,

    /// <summary>It would be so under a condition.</summary>
    Hypothetical = 5,

    /// <summary>It is not so.</summary>
    Negated = 6,
}
