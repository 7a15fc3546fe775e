namespace KnowledgeGraph.Exchange.Import;

/// <summary>The part of the data that a finding keeps out of the facts.</summary>
public enum ImportLoss
{
    /// <summary>Everything: the mapping is wrong.</summary>
    Mapping,

    /// <summary>A record.</summary>
    Record,

    /// <summary>One statement of a record.</summary>
    Statement,

    /// <summary>Nothing: two records about one entity have different values, and both are kept.</summary>
    Clash,

    /// <summary>A value for which the mapping has no place.</summary>
    Unmapped,
}
