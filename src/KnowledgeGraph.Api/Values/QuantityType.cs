using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>
/// A quantity. Quantities are ordered by unit, then period, then amount: ten kilometres are neither more nor less than nine crowns.
/// </summary>
internal sealed class QuantityType() : LiteralType(ValueKind.Quantity, "A quantity.")
{
    // Two decimals of 30 characters, a few words, and a usual unit symbol.
    private const int UsualTextLength = 160;

    public override string ValueType => "Quantity";

    public override ValueCondition Condition => new("quantity", QuantityOperators.Filter, Description, Compile);

    public override IEnumerable<NamedType> Types(SchemaContext schema)
    {
        var comparators = Comparators();
        var periods = Periods();
        return
        [
            Create(comparators, periods),
            UnitType.Create(),
            comparators.Type,
            OperatorTypes.OfEnum(QuantityOperators.ComparatorType),
            periods.Type,
            OperatorTypes.OfEnum(QuantityOperators.PeriodType),
            QuantityOperators.CreateType(),
        ];
    }

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => ValueType;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => QuantityOperators.Filter;

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var test = QuantityOperators.Compile(conditions, scope);
        return value => test(value is { Kind: ValueKind.Quantity } given ? given.AsQuantity() : null);
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) => new ValueOrder<Measure>(
        (row, _) => read(row)?.AsQuantity() is { } quantity ? new Measure(quantity.Unit.Index, quantity.Period, quantity.Amount) : null,
        isDescending);

    public override void WriteText(FactValue value, ResponseWriter writer)
    {
        Span<char> buffer = stackalloc char[UsualTextLength];
        var quantity = value.AsQuantity();
        if (quantity.TryFormat(buffer, out var length))
        {
            writer.WriteString(buffer[..length]);
        }
        else
        {
            writer.WriteString(quantity.ToString());
        }
    }

    private ObjectType Create(EnumTable comparators, EnumTable periods) => ValueTypes.Create(
        ValueType,
        "A quantity. Quantities are comparable if their units have the same dimension and they have the same period.",
        Define.Field(
            QuantityOperators.Amount,
            TypeNames.Decimal + "!",
            new DecimalResolver((graph, in parent) => Read(graph, parent).Amount),
            "The amount in the unit, with its digits as written.",
            ["value", "number", "quantity"]),
        Define.Field(
            QuantityOperators.UpTo,
            TypeNames.Decimal,
            new DecimalResolver((graph, in parent) => Read(graph, parent).UpperAmount),
            "The upper end of a range; null for a single amount."),
        Define.Field(
            QuantityOperators.Comparator,
            QuantityOperators.ComparatorType + "!",
            new EnumResolver(comparators, (graph, in parent) => (int)Read(graph, parent).Comparator),
            "The relation of the true value to the amount."),
        Define.Field(
            QuantityOperators.Unit,
            TypeNames.Unit + "!",
            new RowResolver((graph, in parent) => new(Read(graph, parent).Unit)),
            "The unit of the amount."),
        Define.Field(
            QuantityOperators.Per,
            QuantityOperators.PeriodType,
            new EnumResolver(periods, (graph, in parent) => (int)Read(graph, parent).Period - (int)QuantityPeriod.Day),
            "The period of a rate; null for a total."));

    private static EnumTable Comparators() => EnumTable.Of<QuantityComparator>(
        QuantityOperators.ComparatorType,
        "The relation of the true value to the stated amount.",
        "Equal to the amount.",
        "Approximately the amount.",
        "At least the amount.",
        "More than the amount.",
        "At most the amount.",
        "Less than the amount.");

    // Numbered from a day: a missing period is null.
    private static EnumTable Periods() => new(
        QuantityOperators.PeriodType,
        "The period of a rate.",
        [
            EnumTable.Value(QuantityPeriod.Day, "A day."),
            EnumTable.Value(QuantityPeriod.Week, "A week."),
            EnumTable.Value(QuantityPeriod.Month, "A month."),
            EnumTable.Value(QuantityPeriod.Quarter, "A quarter of a year."),
            EnumTable.Value(QuantityPeriod.Year, "A year."),
        ]);

    private static Quantity Read(FactGraph graph, in ObjectHandle parent) => Handles.ValueOf(graph, parent).AsQuantity();

    private readonly record struct Measure(int Unit, QuantityPeriod Period, decimal Amount) : IComparable<Measure>
    {
        public int CompareTo(Measure other)
        {
            if (Unit != other.Unit)
            {
                return Unit.CompareTo(other.Unit);
            }

            return Period != other.Period ? ((int)Period).CompareTo((int)other.Period) : Amount.CompareTo(other.Amount);
        }
    }
}
