using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A document that facts are drawn from: a graph and a row in it.</summary>
public readonly record struct SourceDocument
{
    private const int MayBeQuotedFlag = 1;

    internal SourceDocument(FactGraph graph, int index)
    {
        Graph = graph;
        Index = index;
    }

    public FactGraph Graph { get; }

    /// <summary>Its row: sources are sorted by id.</summary>
    public int Index { get; }

    /// <summary>The slug; entities and sources share one namespace.</summary>
    public string Id => Graph.Texts.Text(Row.Id);

    public ReadOnlySpan<byte> IdUtf8 => Graph.Texts.Utf8(Row.Id);

    public string Title => Graph.Texts.Text(Row.Title);

    public ReadOnlySpan<byte> TitleUtf8 => Graph.Texts.Utf8(Row.Title);

    /// <summary>Null where it is not known, as are the optional texts below.</summary>
    public string? Publisher => Graph.Texts.OptionalText(Row.Publisher);

    public ReadOnlySpan<byte> PublisherUtf8 => Graph.Texts.Utf8(Row.Publisher);

    public TextList Authors => Graph.Sources.AuthorsOf(Index);

    /// <summary>Null where the document does not say.</summary>
    public FuzzyDate? Published => Row is { Published: not 0 } row
        ? new FuzzyDate(Graph.Texts.Text(row.Published), row.PublishedEarliest, row.PublishedLatest)
        : null;

    /// <summary>The EDTF of the publication date; empty where the document does not say.</summary>
    public ReadOnlySpan<byte> PublishedUtf8 => Graph.Texts.Utf8(Row.Published);

    /// <summary>The first day of the publication date; see <see cref="FuzzyDate.EarliestDay"/>.</summary>
    public int PublishedEarliestDay => Row.PublishedEarliest;

    /// <summary>The last day of the publication date; see <see cref="FuzzyDate.LatestDay"/>.</summary>
    public int PublishedLatestDay => Row.PublishedLatest;

    /// <summary>A BCP 47 tag.</summary>
    public string? Language => Graph.Texts.OptionalText(Row.Language);

    public ReadOnlySpan<byte> LanguageUtf8 => Graph.Texts.Utf8(Row.Language);

    public string? Url => Graph.Texts.OptionalText(Row.Url);

    public ReadOnlySpan<byte> UrlUtf8 => Graph.Texts.Utf8(Row.Url);

    public string? Licence => Graph.Texts.OptionalText(Row.Licence);

    public ReadOnlySpan<byte> LicenceUtf8 => Graph.Texts.Utf8(Row.Licence);

    /// <summary>Admiralty code <c>A</c> to <c>F</c>; <c>F</c> means that it cannot be judged.</summary>
    public char Reliability => (char)Row.Reliability;

    /// <summary>The document's file name in the documents folder.</summary>
    public string? File => Graph.Texts.OptionalText(Row.File);

    /// <summary>Of the document's bytes, 64 lower-case hex digits.</summary>
    public string? Sha256 => Graph.Texts.OptionalText(Row.Sha256);

    public ReadOnlySpan<byte> Sha256Utf8 => Graph.Texts.Utf8(Row.Sha256);

    public string? Description => Graph.Texts.OptionalText(Row.Description);

    public ReadOnlySpan<byte> DescriptionUtf8 => Graph.Texts.Utf8(Row.Description);

    /// <summary>The entity that stands for this document in the graph; null where there is none.</summary>
    public Entity? Entity => Row.Entity is var entity and >= 0 ? new Entity(Graph, entity) : null;

    /// <summary>True where the licence allows quotations to be kept.</summary>
    public bool MayBeQuoted => (Row.Flags & MayBeQuotedFlag) != 0;

    /// <summary>What this document retells; those are not independent witnesses.</summary>
    public RowList<SourceLink> DerivedFrom => new(Graph, Graph.Sources.LinksOf(Index));

    /// <summary>Where its retellings begin: the sources that it goes back to and that retell nothing; itself where it retells nothing.</summary>
    public ImmutableArray<SourceDocument> Origins => Graph.SourceOrigins.Of(this);

    /// <summary>The statements that have a passage in it, in the order of the graph.</summary>
    public RowList<Statement> Statements => new(Graph, Graph.Sources.Statements, Graph.Sources.StatementsOf(Index));

    private SourceRow Row => Graph.Sources[Index];

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : Id;
}
