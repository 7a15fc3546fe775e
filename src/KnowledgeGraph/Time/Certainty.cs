namespace KnowledgeGraph;

/// <summary>Whether something holds on a day, where its dates are not known exactly.</summary>
public enum Certainty
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>Some reading of its dates has it so.</summary>
    Possibly,

    /// <summary>Every reading of its dates has it so.</summary>
    Certainly,
}
