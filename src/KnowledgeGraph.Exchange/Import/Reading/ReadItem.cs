using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A record, or why there is none.</summary>
/// <param name="RecordPath">The path of the records that it belongs to; null in a file that has no paths.</param>
internal readonly record struct ReadItem(string? RecordPath, DataRecord? Record, ImportFinding? Finding)
{
    public static ReadItem Of(string? recordPath, DataRecord record) => new(recordPath, record, null);

    /// <summary>A record that cannot be read.</summary>
    public static ReadItem Wrong(
        string? recordPath, string file, DataPlace place, string message, string text = "", string? reason = null) =>
        new(recordPath, null, new ImportFinding(file, place, message)
        {
            Loss = ImportLoss.Record,
            Reason = reason ?? message,
            Record = text,
        });
}
