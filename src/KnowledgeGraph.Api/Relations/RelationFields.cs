using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Relations;

/// <summary>A relation of a kind as a connection field.</summary>
internal static class RelationFields
{
    public static FieldDefinition Create(KindRelation relation, SchemaContext schema)
    {
        var target = schema.Names.TargetOf(relation);
        return Define.Field(
            schema.Names.Fields[relation],
            $"{target.RelationConnection}!",
            new RelationResolver(relation, schema),
            relation.Description,
            schema.Arguments.OfRelation(target));
    }
}
