namespace KnowledgeGraph.Exchange.Import.Values;

/// <summary>Texts of data that are short enough for a message.</summary>
internal static class Clipped
{
    private const int MaxLength = 60;

    /// <summary>The beginning of a text.</summary>
    public static string Of(string text, int maxLength = MaxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return text[..end] + "…";
    }
}
