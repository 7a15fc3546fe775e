using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Statements;

/// <summary>Statements and their parts.</summary>
internal sealed class StatementsFeature : Feature
{
    public override IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) =>
    [
        ByIdResolver.Field("statement", TypeNames.Statement, Find, "The statement with this id.", schema.Names),
        StatementsField.OfAll(schema),
    ];

    public override IEnumerable<NamedType> Types(SchemaContext schema)
    {
        var enums = new StatementEnums();
        var statement = StatementTypes.Statement(schema, enums);
        schema.Nodes.Statement = statement;
        return
        [
            statement,
            .. StatementTypes.Parts(),
            .. ConnectionTypes.WithEdge(TypeFamily.Statement, schema, EdgeCertaintyField.Create(schema.Certainties)),
            .. enums.Types,
        ];
    }

    public override IEnumerable<ObjectFilter> Filters(SchemaContext schema) =>
    [
        StatementFilter.Create(schema.Filters, hasQualifiers: !schema.Ontology.Qualifiers.IsEmpty),
        ValidTimeFilter.Create(),
        DerivationFilter.Create(schema.Filters),
        ReviewFilter.Create(),

        // An input type needs at least one field.
        .. schema.Ontology.Qualifiers.IsEmpty ? Array.Empty<ObjectFilter>() : [QualifiersFilter.Create(schema.Ontology, schema.Filters)],
    ];

    public override IEnumerable<ObjectOrder> Orders(SchemaContext schema) => [StatementOrder.Create(schema.Orders)];

    private static ObjectHandle Find(FactGraph graph, string id) =>
        graph.TryFindStatement(id, out var statement) ? Handles.Statement(graph, statement.Row) : default;
}
