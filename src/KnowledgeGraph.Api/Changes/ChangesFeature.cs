using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The changes between two versions of the facts, as a query and as a subscription.</summary>
internal sealed class ChangesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => [ChangesField.Create()];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => [.. ChangeTypes.Create(), .. SubscriptionType.Create()];
}
