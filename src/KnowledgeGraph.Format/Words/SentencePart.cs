namespace KnowledgeGraph.Format;

/// <summary>A part of a sentence pattern: words as written, or the name of what takes their place.</summary>
/// <param name="text">The words, or the name between the braces.</param>
/// <param name="isPlaceholder">Whether it is a placeholder.</param>
/// <param name="option">The number of the optional part in which it stands, from 1; 0 outside of brackets.</param>
public sealed class SentencePart(string text, bool isPlaceholder, int option)
{
    /// <summary>The words, or the name of the placeholder.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is a placeholder.</summary>
    public bool IsPlaceholder { get; } = isPlaceholder;

    /// <summary>The number of the optional part in which it stands, from 1; 0 outside of brackets.</summary>
    public int Option { get; } = option;
}
