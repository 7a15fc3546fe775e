using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.FactSets;

/// <summary>The set as a whole.</summary>
internal sealed class FactSetsFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => 
        [Define.Field("factSet", FactSetType.Name + "!", new RootResolver(root => root), "The entire set of facts.")];

    public override IEnumerable<NamedType> Types(SchemaContext schema)
    {
        var severities = WorkingCopyTypes.Severities();
        return [.. FactSetType.Create(severities), .. WorkingCopyTypes.Create(severities), severities.Type];
    }
}
