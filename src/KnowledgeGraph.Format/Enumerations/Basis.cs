namespace KnowledgeGraph;

/// <summary>The ground on which a statement stands. The numbers are those of the image.</summary>
public enum Basis : byte
{
    /// <summary>The passage says it.</summary>
    Explicit = 0,

    /// <summary>The curator concludes it from the passage.</summary>
    Implied = 1,

    /// <summary>A rule draws it from other statements.</summary>
    Derived = 2,
}
