namespace KnowledgeGraph;

/// <summary>Why an image was refused.</summary>
public enum ImageDefect
{
    /// <summary>It does not begin as an image does.</summary>
    NotAnImage,

    /// <summary>It was written by another version of the compiler.</summary>
    OtherVersion,

    /// <summary>It is shorter or longer than it says.</summary>
    WrongLength,

    /// <summary>A hash does not fit the bytes it covers.</summary>
    Damaged,

    /// <summary>The hashes fit, but the tables do not fit each other: whoever wrote it did not keep to the format.</summary>
    Inconsistent,
}
