using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import;

/// <summary>Something that is wrong with a mapping or with a record.</summary>
/// <param name="Path">The file.</param>
/// <param name="Place">Where in it.</param>
/// <param name="Message">The reason, with what to do about it.</param>
public sealed record ImportFinding(string Path, DataPlace Place, string Message)
{
    /// <summary>The entry of the mapping that the record was read for; empty where there is none.</summary>
    public string Set { get; init; } = "";

    /// <summary>The reason without what differs from record to record, by which findings are counted.</summary>
    public string Reason { get; init; } = Message;

    /// <summary>The beginning of the record as it is written; empty where it is no longer known.</summary>
    public string Record { get; init; } = "";

    /// <summary>The row or the JSON pointer of the record; empty where there is none.</summary>
    public string Position { get; init; } = "";

    /// <summary>Whether the file is not in its format there, although nothing is lost.</summary>
    internal bool IsOfSyntax { get; init; }

    /// <summary>The loss: a record, a statement of it, or a value that the mapping does not use.</summary>
    public ImportLoss Loss { get; init; }

    /// <summary>As MSBuild writes it, for terminals and editors.</summary>
    public override string ToString() =>
        $"{Path}({Place.Line},{Place.Column}): {(Loss == ImportLoss.Mapping ? "error" : "warning")}: {Message}";
}
