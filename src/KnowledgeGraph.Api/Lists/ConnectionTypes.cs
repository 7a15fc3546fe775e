using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Connections, edges and <c>PageInfo</c>.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm"/>
internal static class ConnectionTypes
{
    private const string LeftOutItems = "The number of items that only the view excludes, by reason.";

    /// <summary>A connection without further fields on its edges.</summary>
    public static IEnumerable<NamedType> Plain(TypeFamily rows) => WithEdge(rows);

    /// <summary>A connection with further fields on its edges.</summary>
    public static IEnumerable<NamedType> WithEdge(TypeFamily rows, params FieldDefinition[] further) => Of(
        rows.Connection,
        rows.Edge,
        rows.Type,
        $"A page of a list of `{rows.Type}`.",
        $"An item of a list of `{rows.Type}`, with its cursor.",
        further);

    /// <inheritdoc cref="WithEdge"/>
    public static IEnumerable<NamedType> Of(
        string connection, string edge, string node, string description, string edgeDescription, params FieldDefinition[] further) =>
        [Connection(connection, edge, node, description, [LeftOut(LeftOutItems)]), Edge(edge, node, edgeDescription, further)];

    /// <summary>A connection without a view.</summary>
    public static IEnumerable<NamedType> WithoutView(
        string connection, string edge, string node, string description, string edgeDescription, params FieldDefinition[] further) =>
        [Connection(connection, edge, node, description, []), Edge(edge, node, edgeDescription, further)];

    /// <summary>A connection of what a traversal finds.</summary>
    /// <param name="totalCount">The description of <c>totalCount</c>; null for the usual one.</param>
    public static IEnumerable<NamedType> OfTraversal(
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

    private static FieldDefinition LeftOut(string description) =>
        Define.Field(LeftOutType.Field, LeftOutType.Name + "!", LeftOutResolver.Instance, description);

    private static ObjectType Connection(
        string name, string edge, string node, string description, FieldDefinition[] further, string? totalCount = null)
    {
        IReadOnlyList<FieldDefinition> fields =
        [
            Define.Field("edges", $"[{edge}!]!", EdgesResolver.Instance, "The items with their cursors."),
            Define.Field("nodes", $"[{node}!]!", NodesResolver.Instance, "The items."),
            Define.Field("pageInfo", "PageInfo!", PageInfoResolver.Instance, "The position of the page."),
            Define.Field("totalCount", "Int!", TotalCountResolver.Instance, totalCount ?? "The number of items on all pages."),
            .. further,
        ];
        return new ObjectType(name) { Description = description, Fields = fields };
    }

    private static ObjectType Edge(string name, string node, string description, params FieldDefinition[] further) => new(name)
    {
        Description = description,
        Fields =
        [
            Define.Field(
                "cursor",
                "String!",
                EdgeCursorResolver.Instance,
                "Its position, for `after` or `before`; valid until the facts change."),
            Define.Field("node", $"{node}!", EdgeNodeResolver.Instance, "The item."),
            .. further,
        ],
    };
}
