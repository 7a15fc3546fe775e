namespace KnowledgeGraph.Format;

/// <summary>How the name index packs its numbers.</summary>
public static class SearchFieldBits
{
    /// <summary>Flag of a name or alias that another entity has too, except for case and marks.</summary>
    public const byte Shared = 1;

    /// <summary>Bit of a posting: the term is another spelling or a piece of the word, not the word itself.</summary>
    public const uint OtherSpelling = 1;

    /// <summary>A posting is the row of the field, shifted by this, and <see cref="OtherSpelling"/>.</summary>
    public const int PostingShift = 1;
}
