using System.Globalization;

namespace KnowledgeGraph;

/// <summary>A passage that supports a statement: its position in a document, and its digest.</summary>
public readonly record struct Evidence : IRowItem<Evidence>
{
    private const int Verified = 1;

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
    /// The position in Unicode code points from the start of the decoded document, from 0; -1 for a quotation whose document was not
    /// available when the set was compiled, see <see cref="HasPosition"/>.
    /// </summary>
    public int Offset => _record.Offset;

    /// <summary>Whether the position of the passage is known.</summary>
    public bool HasPosition => _record.Offset >= 0;

    /// <summary>The length in code points; of the quoted words where the position is unknown.</summary>
    public int Length => _record.Length;

    /// <summary>The first 4 bytes of the SHA-256 of the passage after NFC and folding of white space, big-endian.</summary>
    public uint Digest => _record.Digest;

    /// <summary>The digest as 8 lower-case hex digits.</summary>
    public string DigestText => _record.Digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The words of the passage, if the set quotes them; null if it gives only their position. O(log n), allocates.</summary>
    public TextQuote? Quote => Graph.Evidence.QuoteOf(Row) is { } quote
        ? new TextQuote(Graph.Texts.Text(quote.Exact), Graph.Texts.OptionalText(quote.Prefix), Graph.Texts.OptionalText(quote.Suffix))
        : null;

    /// <summary>Whether the document was available when the set was compiled and contains the passage.</summary>
    public bool IsVerified => (_record.Flags & Verified) != 0;

    static Evidence IRowItem<Evidence>.At(FactGraph graph, int index) => new(graph, new EvidenceRow(index));

    /// <summary>The form used in fact files: <c>source@offset+length#digest</c>; without a position <c>source#digest</c>.</summary>
    public override string ToString() =>
        Graph is null ? "" : HasPosition ? $"{Source.Id}@{Offset}+{Length}#{DigestText}" : $"{Source.Id}#{DigestText}";
}
