namespace KnowledgeGraph;

/// <summary>The extent to which an image is checked before use.</summary>
public enum ImageVerification
{
    /// <summary>Check every byte, on all processors, and reject a damaged image.</summary>
    Full,

    /// <summary>
    /// Check the header and section table only, which takes constant time. The rest is left to <see cref="FactGraph.VerifyAsync"/>: until
    /// it completes, reading a damaged image may give a wrong answer or throw <see cref="ImageFormatException"/>,
    /// <see cref="ArgumentException"/>, <see cref="IndexOutOfRangeException"/>, <see cref="InvalidOperationException"/> or
    /// <see cref="OverflowException"/>, but it never reads memory outside the image.
    /// </summary>
    Deferred,
}
