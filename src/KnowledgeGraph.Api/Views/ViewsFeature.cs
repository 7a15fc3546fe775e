using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Views;

/// <summary>The selection of the statements that count.</summary>
internal sealed class ViewsFeature : Feature
{
    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
        [ViewTypes.Create(), CredibilityFilterType.Create(), schema.Certainties.Type, LeftOutType.Create()];
}
