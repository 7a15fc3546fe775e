using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Structure;

/// <summary>Parts of the graph, groups in it, and who matters in it.</summary>
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
