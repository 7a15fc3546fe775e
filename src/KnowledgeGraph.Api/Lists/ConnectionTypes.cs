using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// Connections, edges and <c>PageInfo</c>. There are many, with the same fields: those of the lists of all entities describe them, the
/// others only what differs.
/// </summary>
/// <seealso href="https://relay.dev/graphql/connections.htm"/>
internal static class ConnectionTypes
{
    private static readonly string[] Described = [TypeFamily.Entity.Connection, TypeFamily.Entity.Edge];

    /// <summary>A connection without further fields on its edges.</summary>
    public static IEnumerable<NamedType> Plain(TypeFamily rows, SchemaContext schema) => WithEdge(rows, schema);

    /// <summary>A connection with further fields on its edges.</summary>
    public static IEnumerable<NamedType> WithEdge(TypeFamily rows, SchemaContext schema, params FieldDefinition[] further) => Of(
        schema,
        rows.Connection,
        rows.Edge,
        rows.Type,
        $"A page of a list of `{rows.Type}`.",
        $"An item of a list of `{rows.Type}`, with its cursor.",
        further);

    /// <inheritdoc cref="WithEdge"/>
    public static IEnumerable<NamedType> Of(
        SchemaContext schema,
        string connection,
        string edge,
        string node,
        string description,
        string edgeDescription,
        params FieldDefinition[] further) =>
    [
        Connection(
            connection,
            edge,
            node,
            description,
            [
                .. Counts(schema, connection),
                LeftOut(Described.Contains(connection) ? "The number of items that only the view excludes, by reason." : null),
            ]),
        Edge(edge, node, edgeDescription, further),
    ];

    /// <summary>A connection without a view.</summary>
    public static IEnumerable<NamedType> WithoutView(
        string connection, string edge, string node, string description, string edgeDescription, params FieldDefinition[] further) =>
        [Connection(connection, edge, node, description, []), Edge(edge, node, edgeDescription, further)];

    /// <summary>A connection of what a traversal finds.</summary>
    /// <param name="totalCount">The description of <c>totalCount</c>; null for the usual one.</param>
    public static IEnumerable<NamedType> OfTraversal(
        SchemaContext schema,
        string connection,
        string edge,
        string node,
        string description,
        string edgeDescription,
        string? totalCount = null,
        params FieldDefinition[] further) =>
    [
        Connection(
            connection,
            edge,
            node,
            description,
            [
                .. node == TypeNames.Entity ? Counts(schema, connection) : [],
                LeftOut("The number of relations of the whole graph that only the view excludes, by reason: the rest of `via` allows them."),
            ],
            totalCount),
        Edge(edge, node, edgeDescription, further),
    ];

    public static NamedType PageInfo() => new ObjectType("PageInfo")
    {
        Description = "The position of a page in its list.",
        Fields =
        [
            Define.Field("hasNextPage", "Boolean!", new HasPageResolver(isNext: true), "Whether there are more items after this page."),
            Define.Field(
                "hasPreviousPage",
                "Boolean!",
                new HasPageResolver(isNext: false),
                "Whether there are more items before this page."),
            Define.Field(
                "startCursor",
                "String",
                new PageCursorResolver(isEnd: false),
                "The cursor of the first item; null if the page is empty."),
            Define.Field(
                "endCursor", "String", new PageCursorResolver(isEnd: true), "The cursor of the last item; null if the page is empty."),
        ],
    };

    private static FieldDefinition LeftOut(string? description) =>
        Define.Field(LeftOutType.Field, LeftOutType.Name + "!", LeftOutResolver.Instance, description);

    /// <summary>The numbers of entities, and of items that have something in common.</summary>
    private static FieldDefinition[] Counts(SchemaContext schema, string connection)
    {
        var describe = Describer(connection);
        return
        [
            Define.Field("entityCount", "Int!", EntityCountResolver.Instance, describe("The number of distinct entities on all pages.")),
            Define.Field(
                "facets",
                TypeNames.ListOf(FacetTypes.Facet),
                new FacetsResolver(new FacetNames(schema)),
                describe("The numbers of items on all pages that have something in common, most first; only if selected, in time linear in "
                    + "the list."),
                Described.Contains(connection)
                    ? [.. FacetsResolver.Arguments.Select(argument => argument.Define())]
                    : schema.Arguments.Of(FacetTypes.Facet, () => FacetsResolver.Arguments),
                synonyms: FacetTypes.Synonyms),
        ];
    }

    private static ObjectType Connection(
        string name, string edge, string node, string description, FieldDefinition[] further, string? totalCount = null)
    {
        var describe = Describer(name);
        return new ObjectType(name)
        {
            Description = description,
            Fields =
            [
                Define.Field("edges", $"[{edge}!]!", EdgesResolver.Instance, describe("The items with their cursors.")),
                Define.Wrapper("nodes", $"[{node}!]!", NodesResolver.Instance, describe("The items."), "results", "items", "data"),
                Define.Field("pageInfo", "PageInfo!", PageInfoResolver.Instance, describe("The position of the page.")),
                Define.Field(
                    "totalCount",
                    "Int!",
                    TotalCountResolver.Instance,
                    totalCount ?? describe("The number of items on all pages."),
                    ["count", "total"]),
                .. further,
            ],
        };
    }

    private static ObjectType Edge(string name, string node, string description, params FieldDefinition[] further)
    {
        var describe = Describer(name);
        return new ObjectType(name)
        {
            Description = description,
            Fields =
            [
                Define.Field(
                    "cursor",
                    "String!",
                    EdgeCursorResolver.Instance,
                    describe("Its position, for `after` or `before`; valid until the facts change.")),
                Define.Wrapper("node", $"{node}!", EdgeNodeResolver.Instance, describe("The item.")),
                .. further,
            ],
        };
    }

    // Drops the descriptions of fields that are described elsewhere.
    private static Func<string, string?> Describer(string type) =>
        Described.Contains(type) ? static description => description : static _ => null;
}
