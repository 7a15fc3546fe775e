using System.Globalization;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>A decimal number.</summary>
internal sealed class DecimalType() : LiteralType(ValueKind.Decimal, "A decimal number.")
{
    private const int MaxTextLength = 32;

    public override string ValueType => "DecimalValue";

    public override ValueCondition Condition => new("decimal", OperatorTypes.DecimalFilter, Description, Compile);

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            Description,
            Define.Field(
                "decimal",
                TypeNames.Decimal + "!",
                new DecimalResolver((graph, in parent) => Handles.ValueOf(graph, parent).AsDecimal()),
                "The number, with its digits as written.")),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => TypeNames.Decimal;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => OperatorTypes.DecimalFilter;

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var test = ValueOperators.Compile<decimal>(conditions, scope);
        return value => test(value is { Kind: ValueKind.Decimal } given ? given.AsDecimal() : null);
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) =>
        new ValueOrder<decimal>((row, _) => read(row)?.AsDecimal(), isDescending);

    public override ValueWriter Writer(Enumeration? enumeration, SchemaEnums enums) =>
        static (value, writer) => writer.WriteDecimal(value.AsDecimal());

    public override void WriteText(FactValue value, ResponseWriter writer)
    {
        Span<char> buffer = stackalloc char[MaxTextLength];
        value.AsDecimal().TryFormat(buffer, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteString(buffer[..length]);
    }
}
