using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>A date that may be imprecise. It is ordered by its earliest possible day, then its latest.</summary>
internal sealed class DateType() : LiteralType(ValueKind.Date, "A date that may be imprecise.")
{
    public override string ValueType => TypeNames.FuzzyDate;

    public override ValueCondition Condition => new("date", FuzzyDateOperators.Filter, "A date.", Compile);

    public override IEnumerable<NamedType> Types(SchemaContext schema) =>
    [
        ValueTypes.Create(
            ValueType,
            "A date that may be imprecise, with its earliest and latest possible days.",
            new DateTextResolver(),
            Define.Field("edtf", TypeNames.Edtf + "!", new Utf8Resolver(DateReaders.Edtf), "The date as written in the set."),
            Define.Field(
                FuzzyDateOperators.Earliest,
                TypeNames.Date,
                new DayResolver(DateReaders.Earliest),
                "The earliest possible day; null if open."),
            Define.Field(
                FuzzyDateOperators.Latest, TypeNames.Date, new DayResolver(DateReaders.Latest), "The latest possible day; null if open.")),
        FuzzyDateOperators.CreateType(),
    ];

    public override string TypeOf(Enumeration? enumeration, SchemaNames names) => ValueType;

    public override string FilterOf(Enumeration? enumeration, SchemaNames names) => FuzzyDateOperators.Filter;

    public override FactTest Compile(object conditions, FilterScope scope)
    {
        var test = FuzzyDateOperators.Compile(conditions, scope);
        return value => test(DateReading.Of(value));
    }

    public override RowOrder Order(Func<int, FactValue?> read, bool isDescending) => new ValueOrder<long>(
        (row, _) => read(row) is { } date ? OrderKey(date.EarliestDay(), date.LatestDay()) : null,
        isDescending);

    public override void WriteText(FactValue value, ResponseWriter writer) => writer.WriteString(value.AsDate().Text);

    /// <summary>Two days as one number that sorts by the first, then the second.</summary>
    public static long OrderKey(int earliest, int latest) => ((long)earliest << 32) + ((long)latest - int.MinValue);
}
