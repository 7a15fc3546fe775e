namespace KnowledgeGraph;

/// <summary>An image was refused. The message says what is wrong, where, and how to mend it.</summary>
public sealed class ImageFormatException : Exception
{
    internal ImageFormatException(ImageDefect defect, string message)
        : base(message) => Defect = defect;

    /// <summary>The sort of defect, for programs.</summary>
    public ImageDefect Defect { get; }
}
