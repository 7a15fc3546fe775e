namespace KnowledgeGraph.Sentences;

/// <summary>Shortens names and texts that are too long for a sentence.</summary>
internal static class CutText
{
    /// <summary>The text, with an ellipsis in place of its end if it is longer than the limit; surrogate pairs stay together.</summary>
    public static string To(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return text[..end].TrimEnd() + "…";
    }
}
