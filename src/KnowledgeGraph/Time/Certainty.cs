namespace KnowledgeGraph;

/// <summary>The certainty that something holds on a day, given dates that are not known exactly.</summary>
public enum Certainty
{
    /// <summary>It does not hold.</summary>
    No,

    /// <summary>It holds under some reading of its dates.</summary>
    Possibly,

    /// <summary>It holds under every reading of its dates.</summary>
    Certainly,
}
