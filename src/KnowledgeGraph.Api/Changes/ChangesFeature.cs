using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary>What changed between two states of the facts, asked for or told as it happens.</summary>
internal sealed class ChangesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => [ChangesField.Create()];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => [.. ChangeTypes.Create(), .. SubscriptionType.Create()];
}
