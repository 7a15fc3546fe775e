using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Source</c>, <c>SourceLink</c>, <c>Evidence</c> and <c>TextQuote</c>: where facts come from.</summary>
internal static class SourceTypes
{
    // What the cost of an operation takes for the lengths of lists that are short by nature.
    private const int ExpectedItems = 5;

    public static ObjectType Source(SchemaContext schema) => new("Source")
    {
        Description = "A document that facts are drawn from.",
        InterfaceNames = ["Node"],
        Fields =
        [
            Define.Field(
                "id",
                "ID!",
                new Utf8Resolver((graph, in parent) => graph.Source(parent.Row).IdUtf8),
                "The id: a slug, unique in the set, the same for ever."),
            .. Bibliography(schema.BuiltIn),
            Define.Field(
                "entity",
                "Entity",
                new RowResolver((graph, in parent) => Handles.Entity(graph.Source(parent.Row).Entity)),
                "The entity that stands for the document in the graph."),
            Define.Field(
                "derivedFrom",
                "[SourceLink!]!",
                new RowsResolver(
                    ExpectedItems,
                    (graph, in parent) => graph.Source(parent.Row).DerivedFrom.Count,
                    (graph, in parent, index) => new(graph, parent.Row, index)),
                "What the document retells. A retelling is no second witness."),
            Define.Field(
                "statements",
                "StatementConnection!",
                new StatementsResolver(
                    CursorScope.SourceStatements,
                    schema,
                    (filter, query) => new SourceStatementsList(filter, query)),
                "The statements that have a passage in it.",
                StatementsResolver.Arguments()),
        ],
    };

    public static IEnumerable<NamedType> Parts(SchemaContext schema) =>
    [
        new ObjectType("SourceLink")
        {
            Description = "How one source depends on another.",
            Fields =
            [
                Define.Field(
                    "source",
                    "Source!",
                    new RowResolver((graph, in parent) => Handles.Document(graph, SourceReaders.Link(graph, parent).Source.Index)),
                    "The source that is retold."),
                Define.Field(
                    "inferred",
                    "Boolean!",
                    new BooleanResolver((graph, in parent) => SourceReaders.Link(graph, parent).IsInferred),
                    "Whether the document does not say so itself."),
                Define.Field("note", "String", new LinkNoteResolver(), "Why the link is believed."),
            ],
        },
        new ObjectType("Evidence")
        {
            Description = "A passage behind a statement: where it stands, and a digest of it.",
            Fields =
            [
                Define.Field(
                    "source",
                    "Source!",
                    new RowResolver((graph, in parent) => Handles.Document(graph, SourceReaders.Passage(graph, parent).Source.Index)),
                    "The document."),
                Define.Field(
                    "offset",
                    "Int",
                    new IntegerResolver((graph, in parent) => SourceReaders.Passage(graph, parent) is { HasPosition: true } passage ? passage.Offset : null),
                    "Where the passage begins, in Unicode characters from the start of the decoded document, from 0; null for a quotation whose document was not at hand when the set was compiled."),
                Define.Field(
                    "length",
                    "Int!",
                    new IntegerResolver((graph, in parent) => SourceReaders.Passage(graph, parent).Length),
                    "How long it is, in Unicode characters."),
                Define.Field(
                    "quote",
                    "TextQuote",
                    new RowResolver((graph, in parent) => SourceReaders.Passage(graph, parent).Quote is null ? GraphQL.Execution.ObjectHandle.Null : parent),
                    "The words themselves, where the document may be quoted and the set does."),
                Define.Field(
                    "digest",
                    "String!",
                    new DigestResolver(),
                    "The first 8 hex digits of the SHA-256 of the passage, after NFC and with every run of white space as one space."),
                Define.Field(
                    "verified",
                    "Boolean!",
                    new BooleanResolver((graph, in parent) => SourceReaders.Passage(graph, parent).IsVerified),
                    "Whether the document was at hand when the set was compiled, and the passage is there."),
                Define.Field(
                    "passage",
                    "String",
                    new PassageResolver(schema.Documents),
                    "The words themselves; null unless the server has the document at hand, and it is the one that was cited."),
            ],
        },
        new ObjectType("TextQuote")
        {
            Description = "Words of a document, and what tells them from the same words elsewhere.",
            Fields =
            [
                Define.Field("exact", "String!", new QuoteTextResolver(quote => quote.Exact), "The words, with every run of white space as one space."),
                Define.Field("prefix", "String", new QuoteTextResolver(quote => quote.Prefix), "What stands right before them, where that is said."),
                Define.Field("suffix", "String", new QuoteTextResolver(quote => quote.Suffix), "What stands right behind them, where that is said."),
            ],
        },
    ];

    private static FieldDefinition[] Bibliography(BuiltInEnums enums) =>
    [
        Text("title", "String!", source => source.TitleUtf8, "What the document calls itself."),
        Text("publisher", "String", source => source.PublisherUtf8, "Who published it."),
        Define.Field(
            "authors",
            "[String!]!",
            new Utf8ListResolver(
                (graph, in parent) => graph.Source(parent.Row).Authors.Count,
                (graph, in parent, index) => graph.Source(parent.Row).Authors.Utf8(index)),
            "Who wrote it."),
        Define.Field(
            "published",
            "FuzzyDate",
            new RowResolver((graph, in parent) => DateReaders.Written(graph, parent, Handles.PublishedPlace)),
            "When it was published; null where it does not say."),
        Text("language", "String", source => source.LanguageUtf8, "Its language as a BCP 47 tag."),
        Text("url", "URL", source => source.UrlUtf8, "Where it is found."),
        Text("licence", "String", source => source.LicenceUtf8, "Under which terms it may be used."),
        Define.Field(
            "reliability",
            "Reliability!",
            new EnumResolver(enums.Reliabilities, (graph, in parent) => graph.Source(parent.Row).Reliability - 'A'),
            "How reliable the publisher is."),
        Text("sha256", "String", source => source.Sha256Utf8, "The SHA-256 of the whole document, 64 hex digits."),
        Define.Field(
            "mayBeQuoted",
            "Boolean!",
            new BooleanResolver((graph, in parent) => graph.Source(parent.Row).MayBeQuoted),
            "Whether its licence allows quotations to be kept."),
        Text("description", "String", source => source.DescriptionUtf8, "What it is, in the words of whoever wrote the facts down."),
    ];

    private static FieldDefinition Text(string name, string type, SourceText read, string description)
    {
        Utf8Reader reader = (graph, in parent) => read(graph.Source(parent.Row));
        return Define.Field(name, type, type.EndsWith('!') ? new Utf8Resolver(reader) : new OptionalUtf8Resolver(reader), description);
    }

    private delegate ReadOnlySpan<byte> SourceText(SourceDocument source);
}
