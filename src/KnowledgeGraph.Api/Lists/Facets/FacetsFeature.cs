using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The numbers of items of a list that have something in common.</summary>
internal sealed class FacetsFeature : Feature
{
    public override IEnumerable<NamedType> Types(SchemaContext schema) => FacetTypes.Create();
}
