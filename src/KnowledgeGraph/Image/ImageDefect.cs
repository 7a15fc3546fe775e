namespace KnowledgeGraph;

/// <summary>The reason why an image was rejected.</summary>
public enum ImageDefect
{
    /// <summary>It does not begin with the signature of an image.</summary>
    NotAnImage,

    /// <summary>It was written by another version of the compiler.</summary>
    OtherVersion,

    /// <summary>Its length differs from the one in its header.</summary>
    WrongLength,

    /// <summary>A digest does not match the bytes it covers.</summary>
    Damaged,

    /// <summary>The digests match, but the tables contradict each other: the writer violated the format.</summary>
    Inconsistent,
}
