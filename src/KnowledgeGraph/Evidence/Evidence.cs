using System.Globalization;

namespace KnowledgeGraph;

/// <summary>One passage behind a statement: where it stands, and a digest of it.</summary>
public readonly record struct Evidence : IRowItem<Evidence>
{
    private const int Verified = 1;

    private readonly EvidenceRow _row;

    internal Evidence(FactGraph graph, int index)
    {
        Graph = graph;
        Index = index;
        _row = graph.Evidence[index];
    }

    public FactGraph Graph { get; }

    /// <summary>Its row of the <see cref="EvidenceTable"/>.</summary>
    public int Index { get; }

    public SourceDocument Source => new(Graph, _row.Source);

    /// <summary>
    /// In Unicode code points from the start of the decoded document, from 0; -1 for a quotation whose document was not at hand when the
    /// set was compiled, see <see cref="HasPosition"/>.
    /// </summary>
    public int Offset => _row.Offset;

    /// <summary>It is known where the passage stands.</summary>
    public bool HasPosition => _row.Offset >= 0;

    /// <summary>In code points; that of the quoted words where the position is not known.</summary>
    public int Length => _row.Length;

    /// <summary>The first 4 bytes of the SHA-256 of the passage after NFC and folding of white space, big-endian.</summary>
    public uint Digest => _row.Digest;

    /// <summary>The digest as 8 lower-case hex digits.</summary>
    public string DigestText => _row.Digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The words themselves, where the set quotes them; null where it says only where they stand. O(log n), allocates.</summary>
    public TextQuote? Quote => Graph.Evidence.QuoteOf(Index) is { } quote
        ? new TextQuote(Graph.Texts.Text(quote.Exact), Graph.Texts.OptionalText(quote.Prefix), Graph.Texts.OptionalText(quote.Suffix))
        : null;

    /// <summary>The document was at hand when the set was compiled, and the passage is there.</summary>
    public bool IsVerified => (_row.Flags & Verified) != 0;

    static Evidence IRowItem<Evidence>.At(FactGraph graph, int index) => new(graph, index);

    /// <summary>As written in fact files: <c>source@offset+length#digest</c>; without a position <c>source#digest</c>.</summary>
    public override string ToString() => Graph is null ? "" : HasPosition ? $"{Source.Id}@{Offset}+{Length}#{DigestText}" : $"{Source.Id}#{DigestText}";
}
