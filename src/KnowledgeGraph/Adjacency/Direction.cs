namespace KnowledgeGraph;

/// <summary>A direction along statements.</summary>
public enum Direction
{
    /// <summary>Both ways.</summary>
    Any,

    /// <summary>From the subject to the object.</summary>
    Out,

    /// <summary>From the object to the subject.</summary>
    In,
}
