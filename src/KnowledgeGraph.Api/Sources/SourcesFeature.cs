using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The documents from which facts are drawn, and the passages in them.</summary>
internal sealed class SourcesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
    [
        ByIdResolver.Field("source", TypeNames.Source, Find, "The source with this id.", schema.Names),
        SourcesField.Create(schema),
    ];

    public override IEnumerable<NamedType> Types(SchemaContext schema)
    {
        var reliabilities = SourceTypes.Reliabilities();
        var source = SourceTypes.Source(schema, reliabilities);
        schema.Nodes.Source = source;
        return
        [
            source,
            .. SourceTypes.Parts(schema),
            .. ConnectionTypes.Plain(TypeFamily.Source, schema),
            reliabilities.Type,
            OperatorTypes.OfEnum(SourceTypes.Reliability),
            .. FitTypes.All(),
        ];
    }

    public override IEnumerable<ObjectFilter> Filters(SchemaContext schema) =>
        [SourceFilter.Create(schema.Filters), EvidenceFilter.Create(schema.Filters), EvidenceFitFilter.Create()];

    public override IEnumerable<ObjectOrder> Orders(SchemaContext schema) => [SourceOrder.Create()];

    private static ObjectHandle Find(FactGraph graph, string id) =>
        graph.TryFindSource(id, out var source) ? Handles.Document(graph, source.Row) : default;
}
