using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Source</c>, <c>SourceLink</c>, <c>Evidence</c> and <c>TextQuote</c>.</summary>
internal static class SourceTypes
{
    public const string Reliability = "Reliability";

    private const string Link = "SourceLink";
    private const string Quote = "TextQuote";

    // The length of short lists assumed by the cost analysis.
    private const int ExpectedItems = 5;

    public static EnumTable Reliabilities() => new(
        Reliability,
        "The reliability of a source on the Admiralty scale.",
        [
            new("A") { Description = "Completely reliable." },
            new("B") { Description = "Usually reliable." },
            new("C") { Description = "Fairly reliable." },
            new("D") { Description = "Not usually reliable." },
            new("E") { Description = "Unreliable." },
            new("F") { Description = "Reliability cannot be judged." },
        ]);

    public static ObjectType Source(SchemaContext schema, EnumTable reliabilities) => new(TypeNames.Source)
    {
        Description = "A document from which facts are drawn.",
        InterfaceNames = ["Node"],
        Fields =
        [
            Define.Field(
                SourceFieldNames.Id,
                "ID!",
                new Utf8Resolver((graph, in parent) => graph.Source(parent.AsSource()).IdUtf8),
                "The id: a slug, unique in the set, that never changes."),
            .. Bibliography(reliabilities),
            Define.Field(
                SourceFieldNames.Entity,
                TypeNames.Entity,
                new RowResolver((graph, in parent) => Handles.Entity(graph.Source(parent.AsSource()).Entity)),
                "The entity that represents the document in the graph."),
            Define.Field(
                SourceFieldNames.DerivedFrom,
                TypeNames.ListOf(Link),
                new RowsResolver(
                    ExpectedItems,
                    (graph, in parent) => graph.Source(parent.AsSource()).DerivedFrom.Count,
                    (graph, in parent, index) => new(graph, parent.Row, index)),
                "The sources that the document retells. A retelling is not an independent witness."),
            StatementsField.OfSource(schema),
        ],
    };

    public static IEnumerable<NamedType> Parts(SchemaContext schema) =>
    [
        new ObjectType(Link)
        {
            Description = "The dependence of one source on another.",
            Fields =
            [
                Define.Field(
                    SourceFieldNames.Source,
                    TypeNames.Source + "!",
                    new RowResolver((graph, in parent) => Handles.Document(graph, SourceReaders.Link(graph, parent).Source.Row)),
                    "The source that is retold."),
                Define.Field(
                    "inferred",
                    "Boolean!",
                    new BooleanResolver((graph, in parent) => SourceReaders.Link(graph, parent).IsInferred),
                    "Whether the dependence is inferred rather than stated by the document."),
                Define.Field("note", "String", new LinkNoteResolver(), "The grounds for the dependence."),
            ],
        },
        new ObjectType(TypeNames.Evidence)
        {
            Description = "The part of a document that supports a statement: a passage, a row, a JSON value or the whole document.",
            Fields =
            [
                Define.Wrapper(
                    SourceFieldNames.Source,
                    TypeNames.Source + "!",
                    new RowResolver((graph, in parent) => Handles.Document(graph, SourceReaders.Passage(graph, parent).Source.Row)),
                    "The source."),
                Define.Field(
                    "offset",
                    "Int",
                    new IntegerResolver((graph, in parent) =>
                        SourceReaders.Passage(graph, parent) is { HasPosition: true } passage ? passage.Offset : null),
                    "The start of the passage, in Unicode characters from the beginning of the decoded document, from 0; null for "
                        + "a whole document, and for a quotation, a row or a JSON value whose document was not available when the set was "
                        + "compiled."),
                Define.Field(
                    "length",
                    "Int",
                    new IntegerResolver((graph, in parent) =>
                        SourceReaders.Passage(graph, parent) is { Length: > 0 } passage ? passage.Length : null),
                    "The length in Unicode characters; null for a whole document, and for a row or a JSON value whose document was not "
                        + "available when the set was compiled."),
                Define.Field(
                    "row",
                    "Int",
                    new IntegerResolver((graph, in parent) => SourceReaders.Passage(graph, parent).RowNumber),
                    "The number of the row that is cited, from 1 with the header; null if none is."),
                Define.Field("pointer", "String", new PointerResolver(), "The JSON pointer to the value that is cited; null if none is."),
                Define.Field(
                    "wholeDocument",
                    "Boolean!",
                    new BooleanResolver((graph, in parent) => SourceReaders.Passage(graph, parent).IsWholeDocument),
                    "Whether the document is cited as a whole."),
                Define.Field(
                    "quote",
                    Quote,
                    new RowResolver((graph, in parent) => SourceReaders.Passage(graph, parent).Quote is null ? ObjectHandle.Null : parent),
                    "The quotation, if the licence permits quotations and the set has one."),
                Define.Field(
                    "digest",
                    "String",
                    new DigestResolver(),
                    "The first 8 hexadecimal digits of the SHA-256 of the passage, after NFC normalisation, with each run of "
                        + "white space replaced by one space and none at the ends; null for a whole document, and for a row or a JSON value "
                        + "whose document was not available when the set was compiled, unless the set gives it."),
                Define.Field(
                    SourceFieldNames.Verified,
                    "Boolean!",
                    new BooleanResolver((graph, in parent) => SourceReaders.Passage(graph, parent).IsVerified),
                    "Whether the document was available when the set was compiled and contains what is cited."),
                Define.Field(
                    SourceFieldNames.Fit,
                    FitTypes.Fit + "!",
                    new RowResolver((graph, in parent) => parent),
                    "How the passage fits the statement: whether it names what the statement is about, has its amounts and dates, and hedges it."),
                Define.Field(
                    "passage",
                    "String",
                    new PassageResolver(schema.Documents),
                    "The text of the passage; null for a whole document, and unless the server has exactly the document that was cited."),
            ],
        },
        new ObjectType(Quote)
        {
            Description = "A quotation from a document, with context that distinguishes it from other occurrences.",
            Fields =
            [
                Define.Field(
                    "exact",
                    "String!",
                    new QuoteTextResolver(quote => quote.Exact),
                    "The quoted text, with each run of white space replaced by one space."),
                Define.Field("prefix", "String", new QuoteTextResolver(quote => quote.Prefix), "The text immediately before it, if given."),
                Define.Field("suffix", "String", new QuoteTextResolver(quote => quote.Suffix), "The text immediately after it, if given."),
            ],
        },
    ];

    private static FieldDefinition[] Bibliography(EnumTable reliabilities) =>
    [
        Text(SourceFieldNames.Title, "String!", source => source.TitleUtf8, "The title.", "name", "label"),
        Text(SourceFieldNames.Publisher, "String", source => source.PublisherUtf8, "The publisher."),
        Define.Field(
            SourceFieldNames.Authors,
            "[String!]!",
            new Utf8ListResolver(
                (graph, in parent) => graph.Source(parent.AsSource()).Authors.Count,
                (graph, in parent, index) => graph.Source(parent.AsSource()).Authors.Utf8(index)),
            "The authors."),
        Define.Field(
            SourceFieldNames.Published,
            TypeNames.FuzzyDate,
            new RowResolver((graph, in parent) => DateReaders.Written(graph, parent, Handles.PublishedPlace)),
            "The date of publication; null if unknown."),
        Text(SourceFieldNames.Language, "String", source => source.LanguageUtf8, "The language, as a BCP 47 tag."),
        Text(SourceFieldNames.Url, TypeNames.Url, source => source.UrlUtf8, "The address.", "link", "uri", "href"),
        Text(SourceFieldNames.Marking, "String!", source => source.Marking.NameUtf8, "The marking: the level at which it is released."),
        Text(SourceFieldNames.Licence, "String", source => source.LicenceUtf8, "The licence."),
        Define.Field(
            SourceFieldNames.Reliability,
            Reliability + "!",
            new EnumResolver(reliabilities, (graph, in parent) => graph.Source(parent.AsSource()).Reliability - 'A'),
            "The reliability of the publisher."),
        Text(
            SourceFieldNames.Sha256,
            "String",
            source => source.Sha256Utf8,
            "The SHA-256 of the entire document, as 64 hexadecimal digits."),
        Define.Field(
            SourceFieldNames.MayBeQuoted,
            "Boolean!",
            new BooleanResolver((graph, in parent) => graph.Source(parent.AsSource()).MayBeQuoted),
            "Whether its licence permits quotations."),
        Text(SourceFieldNames.Description, "String", source => source.DescriptionUtf8, "A description, in the curator's words."),
    ];

    private static FieldDefinition Text(string name, string type, SourceText read, string description, params string[] synonyms)
    {
        Utf8Reader reader = (graph, in parent) => read(graph.Source(parent.AsSource()));
        return Define.Field(name, type, type.EndsWith('!') ? new Utf8Resolver(reader) : new OptionalUtf8Resolver(reader), description, synonyms);
    }

    private delegate ReadOnlySpan<byte> SourceText(SourceDocument source);
}
