using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Where something was read: what is needed of a record after it is gone.</summary>
/// <param name="File">Its file.</param>
/// <param name="Place">Where the record begins, or the value that counts.</param>
/// <param name="Row">Its row for evidence.</param>
/// <param name="Pointer">Its JSON pointer for evidence.</param>
/// <param name="Set">The set of the mapping.</param>
/// <param name="Digest">The digest of the record for evidence; empty where the row is not the whole record.</param>
internal sealed record RecordOrigin(InputState File, DataPlace Place, int? Row, string? Pointer, string Digest, string Set)
{
    /// <summary>The statements of the record that are still in the facts.</summary>
    public RecordTally? Tally { get; init; }

    public RecordOrigin At(DataPlace place) => this with { Place = place };

    public ImportFinding Finding(string message, ImportLoss loss, string? reason = null) => new(File.File.Name, Place, message)
    {
        Loss = loss,
        Set = Set,
        Reason = reason ?? message,
        Position = Row is { } row ? $"row {row}" : Pointer ?? "",
    };
}
