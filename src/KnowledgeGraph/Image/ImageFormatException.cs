namespace KnowledgeGraph;

/// <summary>The rejection of an image. The message says what is wrong, where, and how to fix it.</summary>
public sealed class ImageFormatException : Exception
{
    internal ImageFormatException(ImageDefect defect, string message)
        : base(message) => Defect = defect;

    /// <summary>The kind of defect, for programs.</summary>
    public ImageDefect Defect { get; }
}
