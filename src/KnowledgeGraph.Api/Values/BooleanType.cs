using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>True or false.</summary>
internal sealed class BooleanType() : LiteralType(ValueKind.Boolean, "True or false.")
{
    public override string ValueType => "BooleanValue";

    public override ValueCondition Condition => new("boolean", OperatorTypes.BooleanFilter, Description, Compile);

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            Description,
            Define.Field(
                "boolean",
                "Boolean!",
                new BooleanResolver((graph, in parent) => Handles.ValueOf(graph, parent).AsBoolean()),
                "The value.")),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => TypeNames.Boolean;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => OperatorTypes.BooleanFilter;

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var test = ValueOperators.Compile<bool>(conditions, scope);
        return value => test(value is { Kind: ValueKind.Boolean } given ? given.AsBoolean() : null);
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) =>
        new ValueOrder<bool>((row, _) => read(row)?.AsBoolean(), isDescending);

    public override ValueWriter Writer(Enumeration? enumeration, SchemaEnums enums) =>
        static (value, writer) => writer.WriteBoolean(value.AsBoolean());

    public override void WriteText(FactValue value, ResponseWriter writer) => writer.WriteString(value.AsBoolean() ? "true"u8 : "false"u8);
}
