using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>Dated statements in chronological order.</summary>
internal sealed class TimelinesFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => [TimelineField.Create(schema)];

    public override IEnumerable<NamedType> Types(SchemaContext schema) => TimelineTypes.Create(schema);

    public override IEnumerable<ObjectFilter> Filters(SchemaContext schema) => [TimelineFilter.Create(schema.Filters)];

    public override IEnumerable<ObjectOrder> Orders(SchemaContext schema) => [TimelineOrder.Create(schema.Orders)];
}
