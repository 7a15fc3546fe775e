using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>Centrality, similarity, subgraphs, components and communities.</summary>
internal sealed class StructureFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
    [
        NeighbourhoodField.Create(),
        ConnectField.Create(),
        RankingField.Create(schema),
        EntityGroupsField.OfCommunities(),
        EntityGroupsField.OfComponents(),
        CommonNeighboursField.Create(schema),
        SimilarField.Create(),
    ];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => StructureTypes.Create(schema);
}
