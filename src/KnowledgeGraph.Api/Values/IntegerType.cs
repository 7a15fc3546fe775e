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

/// <summary>A whole number.</summary>
internal sealed class IntegerType() : LiteralType(ValueKind.Integer, "A whole number.")
{
    private const int MaxTextLength = 32;

    public override string ValueType => "IntegerValue";

    public override ValueCondition Condition => new("integer", OperatorTypes.LongFilter, Description, Compile);

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            Description,
            Define.Field(
                "integer",
                TypeNames.Long + "!",
                new IntegerResolver((graph, in parent) => Handles.ValueOf(graph, parent).AsInteger()),
                "The number.")),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => TypeNames.Long;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => OperatorTypes.LongFilter;

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var test = ValueOperators.Compile<long>(conditions, scope);
        return value => test(value is { Kind: ValueKind.Integer } given ? given.AsInteger() : null);
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) =>
        new ValueOrder<long>((row, _) => read(row)?.AsInteger(), isDescending);

    public override ValueWriter Writer(Enumeration? enumeration, SchemaEnums enums) =>
        static (value, writer) => writer.WriteLong(value.AsInteger());

    public override void WriteText(FactValue value, ResponseWriter writer)
    {
        Span<char> buffer = stackalloc char[MaxTextLength];
        value.AsInteger().TryFormat(buffer, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteString(buffer[..length]);
    }
}
