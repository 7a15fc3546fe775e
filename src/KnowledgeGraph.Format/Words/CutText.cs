namespace KnowledgeGraph.Format;

/// <summary>Shortens texts that are too long for where they are shown.</summary>
public static class CutText
{
    /// <summary>The text; if it is longer than the limit, its beginning and an ellipsis. Surrogate pairs stay together.</summary>
    /// <param name="limit">The UTF-16 units of the result, with the ellipsis; at least 2.</param>
    public static string To(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return text.Substring(0, end).TrimEnd() + "…";
    }
}
