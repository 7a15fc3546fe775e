using System.Globalization;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Language.Citing;

/// <summary>The evidence for a row or a JSON value, with its digest, so that another record in its place is noticed.</summary>
/// <param name="Evidence">As fact files write it; null where there is no such record.</param>
/// <param name="Text">The text of the record; the reason where there is none.</param>
public sealed record RecordCitation(string? Evidence, string Text)
{
    /// <summary>Cites a row, counted from 1 with the header.</summary>
    public static RecordCitation OfRow(string source, DocumentFile file, DocumentText text, int row)
    {
        var rows = RecordFinder.Create(file.Name, text);
        return row < 1 || row > rows.Count
            ? new RecordCitation(null, $"has no row {row}: it has {rows.Count}")
            : Of(source, "row: " + row.ToString(CultureInfo.InvariantCulture), text, rows.Row(row));
    }

    /// <summary>Cites the value that a JSON pointer leads to.</summary>
    public static RecordCitation OfPointer(string source, DocumentText text, string pointer) =>
        JsonDocumentIndex.Read(text).Find(pointer, out var fault) is { } place
            ? Of(source, $"pointer: '{pointer.Replace("'", "''", StringComparison.Ordinal)}'", text, place)
            : new RecordCitation(null, $"has no value at '{pointer}': {fault}");

    private static RecordCitation Of(string source, string selector, DocumentText text, PassageMatch place)
    {
        var passage = text.Passage(place.Offset, place.Length);
        var digest = PassageDigest.Format(PassageDigest.Compute(passage));
        return new RecordCitation($"{{ source: {source}, {selector}, digest: '{digest}' }}", PassageDigest.Fold(passage));
    }
}
