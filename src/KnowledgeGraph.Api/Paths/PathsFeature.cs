using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Paths;

/// <summary>Paths between two entities.</summary>
internal sealed class PathsFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
        [ShortestPathField.Create(), PathsField.OfSimplePaths(schema), PathsField.OfShortestPaths(schema)];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => PathTypes.Create(schema);
}
