using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Connections, edges and <c>PageInfo</c>.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm"/>
internal static class ConnectionTypes
{
    /// <summary>A connection whose edges hold nothing but their item.</summary>
    public static IEnumerable<NamedType> Plain(TypeFamily rows) => Of(
        rows.Connection,
        rows.Edge,
        rows.Type,
        $"A page of a list of `{rows.Type}`.",
        $"An item of a list of `{rows.Type}`, with its cursor.");

    /// <summary>A connection whose edges say more of their item.</summary>
    public static IEnumerable<NamedType> Of(
        string connection, string edge, string node, string description, string edgeDescription, params FieldDefinition[] further) =>
        [Connection(connection, edge, node, description), Edge(edge, node, edgeDescription, further)];

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

    private static ObjectType Connection(string name, string edge, string node, string description) => new(name)
    {
        Description = description,
        Fields =
        [
            Define.Field("edges", $"[{edge}!]!", EdgesResolver.Instance, "The items with their cursors."),
            Define.Field("nodes", $"[{node}!]!", NodesResolver.Instance, "The items."),
            Define.Field("pageInfo", "PageInfo!", PageInfoResolver.Instance, "The position of the page in the list."),
            Define.Field("totalCount", "Int!", TotalCountResolver.Instance, "The total number of items on all pages."),
        ],
    };

    private static ObjectType Edge(string name, string node, string description, params FieldDefinition[] further) => new(name)
    {
        Description = description,
        Fields =
        [
            Define.Field(
                "cursor",
                "String!",
                EdgeCursorResolver.Instance,
                "The position of the item, for use in `after` or `before`. Valid until the facts change."),
            Define.Field("node", $"{node}!", EdgeNodeResolver.Instance, "The item."),
            .. further,
        ],
    };
}
