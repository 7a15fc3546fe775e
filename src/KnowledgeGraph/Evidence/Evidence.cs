using System.Globalization;
using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>The part of a document that supports a statement: a passage, a row, a value of JSON, or the whole document.</summary>
public readonly record struct Evidence : IRowItem<Evidence>
{
    private readonly EvidenceRecord _record;

    internal Evidence(FactGraph graph, EvidenceRow row)
    {
        Graph = graph;
        Row = row;
        _record = graph.Evidence[row];
    }

    public FactGraph Graph { get; }

    /// <summary>The row in the <see cref="EvidenceTable"/>.</summary>
    public EvidenceRow Row { get; }

    public SourceDocument Source => new(Graph, _record.Source);

    /// <summary>
    /// The position in Unicode code points from the start of the decoded document, from 0; -1 for a whole document, and for a
    /// quotation, a row or a value whose document was not available when the set was compiled, see <see cref="HasPosition"/>.
    /// </summary>
    public int Offset => _record.Offset;

    /// <summary>Whether the position of the passage is known.</summary>
    public bool HasPosition => _record.Offset >= 0;

    /// <summary>The length in code points; of the quoted words where the position is unknown; 0 where nothing is known.</summary>
    public int Length => _record.Length;

    /// <summary>The first 4 bytes of the SHA-256 of the passage after NFC and folding of white space, big-endian.</summary>
    public uint Digest => _record.Digest;

    /// <summary>
    /// Whether the digest is known: not for a whole document, nor for a row or a value whose document was not available and whose digest the
    /// set does not give.
    /// </summary>
    public bool HasDigest => _record.Offset >= 0 || _record.Digest != 0;

    /// <summary>The digest as 8 lower-case hex digits.</summary>
    public string DigestText => _record.Digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The words of the passage, if the set quotes them; null if it gives only their position. O(log n), allocates.</summary>
    public TextQuote? Quote => Graph.Evidence.QuoteOf(Row) is { } quote
        ? new TextQuote(Graph.Texts.Text(quote.Exact), Graph.Texts.OptionalText(quote.Prefix), Graph.Texts.OptionalText(quote.Suffix))
        : null;

    /// <summary>Whether the document as a whole is cited.</summary>
    public bool IsWholeDocument => (_record.Flags & EvidenceBits.Whole) != 0;

    /// <summary>The number of the row that is cited, from 1 with the header; null if none is. O(log n).</summary>
    public int? RowNumber => Graph.Evidence.RecordOf(Row) is { RowNumber: > 0 } record ? record.RowNumber : null;

    /// <summary>The JSON pointer (RFC 6901) to the value that is cited; null if none is. O(log n), allocates.</summary>
    public string? Pointer => Graph.Evidence.RecordOf(Row) is { RowNumber: 0 } record ? Graph.Texts.Text(record.Pointer) : null;

    /// <summary>Whether the document was available when the set was compiled and contains what is cited.</summary>
    public bool IsVerified => (_record.Flags & EvidenceBits.Verified) != 0;

    /// <summary>How the passage fits the statement, as it was read when the set was compiled.</summary>
    public EvidenceFit Fit => EvidenceFit.FromFlags(_record.Flags);

    static Evidence IRowItem<Evidence>.At(FactGraph graph, int index) => new(graph, new EvidenceRow(index));

    /// <summary>
    /// The form used in fact files: <c>source@offset+length#digest</c>, <c>{ source: …, row: … }</c>, <c>{ source: …, pointer: … }</c>, or the
    /// source alone for a whole document; <c>source#digest</c> for a quotation without a position.
    /// </summary>
    public override string ToString() => Graph is null ? ""
        : IsWholeDocument ? Source.Id
        : RowNumber is { } row ? $"{{ source: {Source.Id}, row: {row} }}"
        : Pointer is { } pointer ? $"{{ source: {Source.Id}, pointer: {pointer} }}"
        : HasPosition ? $"{Source.Id}@{Offset}+{Length}#{DigestText}"
        : $"{Source.Id}#{DigestText}";
}
