using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Views;

/// <summary>The choice of the statements that count.</summary>
internal sealed class ViewsFeature : Feature
{
    public override IEnumerable<NamedType> Types(SchemaContext schema) => [CertaintyType.Create()];
}
