using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The types of <see cref="StructureQueryFields"/>.</summary>
internal static class StructureTypes
{
    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        Subgraph(),
        Hub(),
        .. ConnectionTypes.Plain("EntityConnection", "EntityEdge", "Entity"),
        .. ConnectionTypes.Of(
            "RankingConnection",
            "RankingEdge",
            "Entity",
            "A page of a ranking.",
            "An entity with its place in a ranking.",
            Define.Field("score", "Float!", new RankingScoreResolver(), "How much it matters by the measure that was asked for."),
            Define.Field("rank", "Int!", new RankingRankResolver(), "Its place among all entities that count, those of other kinds too; from 1.")),
        Group(
            schema,
            "Community",
            "Entities that are joined more among themselves than with others.",
            Define.Field(
                "modularity",
                "Float!",
                new GroupModularityResolver(),
                "Its share of the modularity: those of all communities together say how well the graph falls into communities, up to 1.")),
        Group(schema, "Component", "Entities that hang together, whichever way the statements go."),
        Similar(),
        .. StructureEnums.Create(),
    ];

    private static ObjectType Subgraph() => new("Subgraph")
    {
        Description = "A part of the graph: entities, and statements that join them.",
        Fields =
        [
            Define.Field(
                "nodes",
                "[Entity!]!",
                new SubgraphNodesResolver(),
                "The entities: first those asked for, then those around them from near to far, or those between them."),
            Define.Field(
                "statements",
                "[Statement!]!",
                new SubgraphStatementsResolver(),
                "The statements that join them, in the order of the set.",
                Define.Argument("first", "Int", $"How many at most, up to {SubgraphStatementsResolver.MaximumCount}.", "1000")),
            Define.Field("statementCount", "Int!", new SubgraphCountResolver(graph => graph.Statements.Length), "How many statements join them."),
            Define.Field(
                "omittedCount",
                "Int!",
                new SubgraphCountResolver(graph => graph.OmittedNodes),
                "How many entities were met and left out for the limit: at least so many are missing."),
            Define.Field("hubs", "[SubgraphHub!]!", new SubgraphHubsResolver(), "The entities that were not gone through, for they have too many relations."),
            Define.Field("unknownIds", "[ID!]!", new UnknownIdsResolver(), "The ids in the question that no entity has."),
        ],
    };

    private static ObjectType Hub() => new("SubgraphHub")
    {
        Description = "An entity with more relations than the question goes through.",
        Fields =
        [
            Define.Field("entity", "Entity!", new RowResolver((graph, in parent) => parent), "The entity."),
            Define.Field("relationCount", "Int!", new HubSizeResolver(), "How many relations it has, whatever the filter lets through."),
        ],
    };

    private static ObjectType Group(SchemaContext schema, string name, string description, params FieldDefinition[] further) => new(name)
    {
        Description = description,
        Fields =
        [
            Define.Field("size", "Int!", new GroupSizeResolver(), "How many entities there are in it."),
            .. further,
            Define.Field(
                "central",
                "[Entity!]!",
                new GroupCentralResolver(),
                "Those of them that are joined to the most others: what one would call it by.",
                Define.Argument("first", "Int", $"How many, up to {PageArguments.MaximumSize}.", "3")),
            Define.Field(
                "members",
                "EntityConnection!",
                new GroupMembersResolver(schema),
                "The entities, in the order of the set unless another is asked for.",
                GroupMembersResolver.Arguments()),
        ],
    };

    private static ObjectType Similar() => new("SimilarEntity")
    {
        Description = "An entity that has neighbours in common with another.",
        Fields =
        [
            Define.Field("entity", "Entity!", new SimilarEntityResolver(), "The entity."),
            Define.Field("score", "Float!", new SimilarScoreResolver(), "How alike they are by the measure that was asked for."),
            Define.Field("commonCount", "Int!", new SimilarCommonCountResolver(), "How many neighbours they have in common."),
        ],
    };
}
