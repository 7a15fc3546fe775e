namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>The limits of what is held in memory of an input.</summary>
internal static class ReadingLimits
{
    /// <summary>The length of a record, in UTF-16 code units. The rest of a longer one is skipped.</summary>
    public const int MaxRecordLength = 16 * 1024 * 1024;

    /// <summary>The length of a record of a table in which a quotation mark is open.</summary>
    public const int MaxQuotedLength = 1024 * 1024;

    /// <summary>Maps and lists inside each other.</summary>
    public const int MaxDepth = 64;

    /// <summary>Columns of a table.</summary>
    public const int MaxColumns = 10_000;
}
