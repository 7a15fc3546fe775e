using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The fields of <c>Query</c> that ask for parts of the graph, and for who matters in it.</summary>
internal static class StructureQueryFields
{
    public static IEnumerable<FieldDefinition> Create(SchemaContext schema) =>
    [
        Define.Field(
            "neighbourhood",
            "Subgraph!",
            new NeighbourhoodResolver(),
            "What lies within some steps of an entity, and every statement among it. Empty when the id is unknown.",
            NeighbourhoodResolver.Arguments()),
        Define.Field(
            "connect",
            "Subgraph!",
            new ConnectResolver(),
            "A small part of the graph that ties entities together by short paths between them. What cannot be joined stands alone.",
            ConnectResolver.Arguments()),
        Define.Field(
            "ranking",
            "RankingConnection!",
            new RankingResolver(schema),
            "Entities by how much they matter: the highest score first, equal ones in the order of the set. Several statements between two "
                + "entities join them once, whichever way they go; with a `direction` in `via`, one way counts.",
            RankingResolver.Arguments()),
        Define.Field(
            "communities",
            "[Community!]!",
            new EntityGroupsResolver((filter, cancellation) => EntityGroups.Of(filter.Graph.Structure.Communities(filter, cancellation))),
            "Groups that are joined more among themselves than with others (Louvain), the largest first.",
            EntityGroupsResolver.Arguments()),
        Define.Field(
            "components",
            "[Component!]!",
            new EntityGroupsResolver((filter, cancellation) => EntityGroups.Of(filter.Graph.Structure.Components(filter, cancellation))),
            "Groups between which there is no path whatever its direction, the largest first.",
            EntityGroupsResolver.Arguments()),
        Define.Field(
            "commonNeighbours",
            "EntityConnection!",
            new CommonNeighboursResolver(schema),
            "What several entities are all joined to by one statement. Empty when an id is unknown.",
            CommonNeighboursResolver.Arguments()),
        Define.Field(
            "similar",
            "[SimilarEntity!]!",
            new SimilarResolver(),
            "The entities that have most neighbours in common with one, the most similar first; none when the id is unknown.",
            SimilarResolver.Arguments()),
    ];
}
