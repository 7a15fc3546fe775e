using System.Globalization;

namespace KnowledgeGraph;

/// <summary>One passage behind a statement: where it stands, and a digest of it.</summary>
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

    /// <summary>Its row of the <see cref="EvidenceTable"/>.</summary>
    public EvidenceRow Row { get; }

    public SourceDocument Source => new(Graph, _record.Source);

    /// <summary>
    /// In Unicode code points from the start of the decoded document, from 0; -1 for a quotation whose document was not at hand when the
    /// set was compiled, see <see cref="HasPosition"/>.
    /// </summary>
    public int Offset => _record.Offset;

    /// <summary>It is known where the passage stands.</summary>
    public bool HasPosition => _record.Offset >= 0;

    /// <summary>In code points; that of the quoted words where the position is not known.</summary>
    public int Length => _record.Length;

    /// <summary>The first 4 bytes of the SHA-256 of the passage after NFC and folding of white space, big-endian.</summary>
    public uint Digest => _record.Digest;

    /// <summary>The digest as 8 lower-case hex digits.</summary>
    public string DigestText => _record.Digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The words themselves, where the set quotes them; null where it says only where they stand. O(log n), allocates.</summary>
    public TextQuote? Quote => Graph.Evidence.QuoteOf(Row) is { } quote
        ? new TextQuote(Graph.Texts.Text(quote.Exact), Graph.Texts.OptionalText(quote.Prefix), Graph.Texts.OptionalText(quote.Suffix))
        : null;

    /// <summary>The document was at hand when the set was compiled, and the passage is there.</summary>
    public bool IsVerified => (_record.Flags & Verified) != 0;

    static Evidence IRowItem<Evidence>.At(FactGraph graph, int index) => new(graph, new EvidenceRow(index));

    /// <summary>As written in fact files: <c>source@offset+length#digest</c>; without a position <c>source#digest</c>.</summary>
    public override string ToString() =>
        Graph is null ? "" : HasPosition ? $"{Source.Id}@{Offset}+{Length}#{DigestText}" : $"{Source.Id}#{DigestText}";
}
