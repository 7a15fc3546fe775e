using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Search;

/// <summary>The search for entities by their texts.</summary>
internal sealed class SearchFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => [EntitySearchField.Create(schema)];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => SearchTypes.Create(schema);
}
