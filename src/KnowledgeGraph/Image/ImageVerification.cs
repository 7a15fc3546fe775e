namespace KnowledgeGraph;

/// <summary>How much of an image is checked before it is used.</summary>
public enum ImageVerification
{
    /// <summary>Every byte, by all processors together: a damaged image is refused.</summary>
    Full,

    /// <summary>
    /// Header and section table, which takes the same time whatever the size. The rest is left to <see cref="FactGraph.VerifyAsync"/>:
    /// until that has ended, reading a damaged image may give a wrong answer or throw <see cref="ImageFormatException"/>,
    /// <see cref="ArgumentException"/>, <see cref="IndexOutOfRangeException"/>, <see cref="InvalidOperationException"/> or
    /// <see cref="OverflowException"/>; it never reads memory that is not the image's.
    /// </summary>
    Deferred,
}
