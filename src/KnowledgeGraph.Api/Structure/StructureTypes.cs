using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>Subgraphs, rankings, groups and similar entities.</summary>
internal static class StructureTypes
{
    public const string Subgraph = "Subgraph";
    public const string Community = "Community";
    public const string Component = "Component";
    public const string SimilarEntity = "SimilarEntity";
    public const string RankingConnection = "RankingConnection";

    private const string Node = "SubgraphNode";
    private const string Hub = "SubgraphHub";

    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        CreateSubgraph(schema),
        CreateNode(schema),
        CreateHub(),
        .. ConnectionTypes.OfTraversal(
            schema,
            RankingConnection,
            "RankingEdge",
            TypeNames.Entity,
            "A page of a ranking.",
            "An entity with its rank.",
            totalCount: null,
            Define.Field("score", "Float!", new RankingScoreResolver(), "The score by the requested measure."),
            Define.Field(
                "rank",
                "Int!",
                new RankingRankResolver(),
                "The rank among all entities that count, including those of other kinds, from 1.")),
        Group(
            schema,
            Community,
            "Entities that are more densely connected to each other than to the rest.",
            Define.Field(
                "modularity",
                "Float!",
                new GroupModularityResolver(),
                "Its contribution to the modularity of the partition, which is at most 1.")),
        Group(schema, Component, "Entities that are connected, regardless of the direction of statements."),
        CreateSimilar(),
        .. StructureEnums.Create(),
    ];

    private static ObjectType CreateSubgraph(SchemaContext schema) => new(Subgraph)
    {
        Description = "A part of the graph: entities, and the statements that connect them.",
        Fields =
        [
            Define.Field(
                "nodes",
                TypeNames.ListOf(Node),
                new SubgraphNodesResolver(),
                "The entities: first the requested ones, then those around them by distance, or those between them."),
            Define.Field(
                "statements",
                TypeNames.ListOf(TypeNames.Statement),
                new SubgraphStatementsResolver(),
                "The statements that connect them, in the order of the set.",
                SubgraphStatementsResolver.Count),
            Define.Field(
                "statementCount",
                "Int!",
                new SubgraphCountResolver(graph => graph.Statements.Length),
                "The number of statements that connect them."),
            Define.Field(
                "omittedCount",
                "Int!",
                new SubgraphCountResolver(graph => graph.OmittedNodes),
                "The number of entities that were reached but omitted because of `first`: at least this many are missing."),
            Define.Field(
                "hubs",
                TypeNames.ListOf(Hub),
                new SubgraphHubsResolver(),
                "The entities that were not expanded because they have too many relations."),
            Define.Field(
                LeftOutType.Field,
                LeftOutType.Name + "!",
                new SubgraphLeftOutResolver(schema.Options.MaxFilterSteps),
                "The number of relations of its entities that only the view excludes, by reason: those among them, and those by which the "
                    + "search could have gone on."),
            Define.Field("unknownIds", "[ID!]!", new UnknownIdsResolver(), "The requested ids that are unknown."),
        ],
    };

    private static ObjectType CreateNode(SchemaContext schema) => new(Node)
    {
        Description = "An entity of a subgraph.",
        Fields =
        [
            Define.Field("id", "ID!", new SubgraphNodeTextResolver(entity => entity.IdUtf8), "The id of the entity."),
            Define.Field("name", "String!", new SubgraphNodeTextResolver(entity => entity.NameUtf8), "The name of the entity."),
            Define.Field("kind", TypeNames.EntityKind + "!", new SubgraphNodeKindResolver(schema.Enums.Kinds), "The kind of the entity."),
            Define.Field(
                "distance",
                "Int!",
                new SubgraphDistanceResolver(),
                "The number of steps from the nearest requested entity: in a neighbourhood those of the search, otherwise along the "
                    + "subgraph; -1 if none leads to it."),
            Define.Field("node", TypeNames.Entity + "!", new SubgraphEntityResolver(), "The entity.", ["entity"]),
        ],
    };

    private static ObjectType CreateHub() => new(Hub)
    {
        Description = "An entity that was not expanded because it has too many relations.",
        Fields =
        [
            Define.Field("entity", TypeNames.Entity + "!", new RowResolver((graph, in parent) => parent), "The entity."),
            Define.Field("relationCount", "Int!", new HubSizeResolver(), "The number of its relations, before filtering."),
        ],
    };

    private static ObjectType Group(SchemaContext schema, string name, string description, params FieldDefinition[] further) => new(name)
    {
        Description = description,
        Fields =
        [
            Define.Field("size", "Int!", new GroupSizeResolver(), "The number of entities."),
            .. further,
            Define.Field(
                "central",
                TypeNames.ListOf(TypeNames.Entity),
                new GroupCentralResolver(),
                "Its entities with the most neighbours, which characterise it.",
                GroupCentralResolver.Count),
            GroupMembersField.Create(schema),
        ],
    };

    private static ObjectType CreateSimilar() => new(SimilarEntity)
    {
        Description = "An entity that has neighbours in common with the given one.",
        Fields =
        [
            Define.Field("entity", TypeNames.Entity + "!", new SimilarEntityResolver(), "The entity."),
            Define.Field("score", "Float!", new SimilarScoreResolver(), "The similarity by the requested measure."),
            Define.Field("commonCount", "Int!", new SimilarCommonCountResolver(), "The number of common neighbours."),
        ],
    };
}
