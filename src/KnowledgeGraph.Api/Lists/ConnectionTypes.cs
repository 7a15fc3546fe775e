using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Connections, edges and <c>PageInfo</c>.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm"/>
internal static class ConnectionTypes
{
    /// <summary>A connection whose edges hold nothing but their item.</summary>
    public static IEnumerable<NamedType> Plain(string connection, string edge, string node) =>
    [
        Connection(connection, edge, node, $"A page of a list of `{node}`."),
        Edge(edge, node, $"An item of a list of `{node}`, with its place."),
    ];

    /// <summary>A connection whose edges say more of their item.</summary>
    public static IEnumerable<NamedType> Of(
        string connection, string edge, string node, string description, string edgeDescription, params FieldDefinition[] further) =>
        [Connection(connection, edge, node, description), Edge(edge, node, edgeDescription, further)];

    /// <summary>A connection along one predicate: each edge has the statement that it stands for.</summary>
    public static IEnumerable<NamedType> Relation(string connection, string edge, string node) =>
    [
        Connection(connection, edge, node, $"A page of relations that lead to a `{node}`."),
        Edge(edge, node, $"A relation that leads to a `{node}`.", StatementField()),
    ];

    /// <summary>The connection of all relations of an entity.</summary>
    public static IEnumerable<NamedType> Relationships(SchemaContext schema) =>
    [
        Connection("RelationshipConnection", "RelationshipEdge", "Entity", "A page of relations of whatever predicate."),
        Edge(
            "RelationshipEdge",
            "Entity",
            "A relation of whatever predicate.",
            StatementField(),
            Define.Field("predicate", "Predicate!", new EdgePredicateResolver(schema.Enums.Predicates), "What the relation says."),
            Define.Field(
                "direction",
                "Direction!",
                new EdgeDirectionResolver(schema.BuiltIn.Directions),
                "`OUT` from the subject, `IN` from the object. Symmetric relations are `OUT` unless `IN` was asked for.")),
    ];

    public static NamedType PageInfo() => new ObjectType("PageInfo")
    {
        Description = "Where a page lies in its list.",
        Fields =
        [
            Define.Field("hasNextPage", "Boolean!", new HasPageResolver(isNext: true), "Whether there are items behind this page."),
            Define.Field(
                "hasPreviousPage",
                "Boolean!",
                new HasPageResolver(isNext: false),
                "Whether there are items in front of this page."),
            Define.Field(
                "startCursor",
                "String",
                new PageCursorResolver(isEnd: false),
                "The cursor of the first item; null on an empty page."),
            Define.Field("endCursor", "String", new PageCursorResolver(isEnd: true), "The cursor of the last item; null on an empty page."),
        ],
    };

    private static ObjectType Connection(string name, string edge, string node, string description) => new(name)
    {
        Description = description,
        Fields =
        [
            Define.Field("edges", $"[{edge}!]!", EdgesResolver.Instance, "The items with their cursors."),
            Define.Field("nodes", $"[{node}!]!", NodesResolver.Instance, "The items alone."),
            Define.Field("pageInfo", "PageInfo!", PageInfoResolver.Instance, "Where the page lies in the list."),
            Define.Field("totalCount", "Int!", TotalCountResolver.Instance, "The number of items on all pages together."),
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
                "The place of the item: goes into `after` or `before`. It is good for as long as the facts are the same."),
            Define.Field("node", $"{node}!", EdgeNodeResolver.Instance, "The item."),
            .. further,
        ],
    };

    private static FieldDefinition StatementField() =>
        Define.Field(
            "statement",
            "Statement!",
            EdgeStatementResolver.Instance,
            "The statement that says so, with its time, its evidence and everything else that is known about it.");
}
