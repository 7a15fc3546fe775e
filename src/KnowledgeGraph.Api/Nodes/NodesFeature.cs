using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Nodes;

/// <summary>Nodes by their ids: entities, statements and sources.</summary>
internal sealed class NodesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
    [
        ByIdResolver.Field("node", TypeNames.Node, NodeLookup.Find, "The entity, statement or source with this id.", schema.Names),
        NodesField.Create(),
    ];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => [NodeType.Create(schema.Nodes)];
}
