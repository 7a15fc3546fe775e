using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A document that facts are taken from: a graph and a row in it.</summary>
public readonly record struct SourceDocument
{
    private const int MayBeQuotedFlag = 1;

    internal SourceDocument(FactGraph graph, SourceRow row)
    {
        Graph = graph;
        Row = row;
    }

    public FactGraph Graph { get; }

    /// <summary>The row; sources are sorted by id.</summary>
    public SourceRow Row { get; }

    /// <summary>The slug; entities and sources share one namespace.</summary>
    public string Id => Graph.Texts.Text(Record.Id);

    public ReadOnlySpan<byte> IdUtf8 => Graph.Texts.Utf8(Record.Id);

    public string Title => Graph.Texts.Text(Record.Title);

    public ReadOnlySpan<byte> TitleUtf8 => Graph.Texts.Utf8(Record.Title);

    /// <summary>The publisher; null if not known, like the optional texts below.</summary>
    public string? Publisher => Graph.Texts.OptionalText(Record.Publisher);

    public ReadOnlySpan<byte> PublisherUtf8 => Graph.Texts.Utf8(Record.Publisher);

    public TextList Authors => Graph.Sources.AuthorsOf(Row);

    /// <summary>The publication date; null if the document gives none.</summary>
    public FuzzyDate? Published => Record is { Published: not 0 } record
        ? new FuzzyDate(Graph.Texts.Text(record.Published), record.PublishedEarliest, record.PublishedLatest)
        : null;

    /// <summary>The EDTF of the publication date; empty if the document gives none.</summary>
    public ReadOnlySpan<byte> PublishedUtf8 => Graph.Texts.Utf8(Record.Published);

    /// <summary>The first day of the publication date; see <see cref="FuzzyDate.EarliestDay"/>.</summary>
    public int PublishedEarliestDay => Record.PublishedEarliest;

    /// <summary>The last day of the publication date; see <see cref="FuzzyDate.LatestDay"/>.</summary>
    public int PublishedLatestDay => Record.PublishedLatest;

    /// <summary>The BCP 47 tag of the document's language.</summary>
    public string? Language => Graph.Texts.OptionalText(Record.Language);

    public ReadOnlySpan<byte> LanguageUtf8 => Graph.Texts.Utf8(Record.Language);

    public string? Url => Graph.Texts.OptionalText(Record.Url);

    public ReadOnlySpan<byte> UrlUtf8 => Graph.Texts.Utf8(Record.Url);

    public string? Licence => Graph.Texts.OptionalText(Record.Licence);

    public ReadOnlySpan<byte> LicenceUtf8 => Graph.Texts.Utf8(Record.Licence);

    /// <summary>Admiralty code <c>A</c> to <c>F</c>; <c>F</c> means that reliability cannot be judged.</summary>
    public char Reliability => (char)Record.Reliability;

    /// <summary>The path of the document in the documents folder, with slashes.</summary>
    public string? File => Graph.Texts.OptionalText(Record.File);

    /// <summary>The SHA-256 of the document's bytes, in 64 lower-case hex digits.</summary>
    public string? Sha256 => Graph.Texts.OptionalText(Record.Sha256);

    public ReadOnlySpan<byte> Sha256Utf8 => Graph.Texts.Utf8(Record.Sha256);

    /// <summary>The encoding of the document, as the IANA registers it; null for UTF-8.</summary>
    public string? Encoding => Graph.Texts.OptionalText(Record.Encoding);

    public string? Description => Graph.Texts.OptionalText(Record.Description);

    public ReadOnlySpan<byte> DescriptionUtf8 => Graph.Texts.Utf8(Record.Description);

    /// <summary>The level at which it is released.</summary>
    public Marking Marking => Graph.Ontology.Markings[Graph.Sources.Markings[Row]];

    /// <summary>The entity that represents this document in the graph; null if there is none.</summary>
    public Entity? Entity => Record.Entity is { IsNone: false } entity ? new Entity(Graph, entity) : null;

    /// <summary>Whether the licence allows quotations to be stored.</summary>
    public bool MayBeQuoted => (Record.Flags & MayBeQuotedFlag) != 0;

    /// <summary>The sources that this document retells and of which it is therefore not independent.</summary>
    public RowList<SourceLink> DerivedFrom => RowList<SourceLink>.Of(Graph, Graph.Sources.LinksOf(Row));

    /// <summary>The sources that it goes back to and that retell nothing; itself if it retells nothing.</summary>
    public ImmutableArray<SourceDocument> Origins => Graph.SourceOrigins.Of(this);

    /// <summary>The statements that cite a passage of it, in the order of the graph.</summary>
    public StatementList Statements => new(Graph, Graph.Sources.StatementsOf(Row));

    private SourceRecord Record => Graph.Sources[Row];

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : Id;
}
