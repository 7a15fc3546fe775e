namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>The beginning of a text.</summary>
internal static class TextBeginning
{
    /// <summary>Skips a byte-order mark.</summary>
    public static TextReader WithoutMark(this StreamReader reader)
    {
        if (reader.Peek() == '\uFEFF')
        {
            reader.Read();
        }

        return reader;
    }
}
