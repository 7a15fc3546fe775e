using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>Resolved conflicts.</summary>
internal sealed class ConflictsFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => [ConflictsField.Create(schema)];

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
        [ConflictType.Create(), .. ConnectionTypes.Plain(TypeFamily.Conflict, schema)];

    public override IEnumerable<ObjectFilter> Filters(SchemaContext schema) => [ConflictFilter.Create(schema.Filters)];

    public override IEnumerable<ObjectOrder> Orders(SchemaContext schema) => [ConflictOrder.Create(schema.Orders)];
}
