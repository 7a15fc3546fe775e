using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary>A date as seen by conditions.</summary>
internal readonly ref struct DateReading
{
    /// <param name="edtf">The date as written; empty if there is none.</param>
    public DateReading(ReadOnlySpan<byte> edtf, int earliest, int latest)
    {
        Edtf = edtf;
        Earliest = earliest;
        Latest = latest;
    }

    public ReadOnlySpan<byte> Edtf { get; }

    public bool IsPresent => !Edtf.IsEmpty;

    /// <summary>The earliest possible day.</summary>
    public int Earliest { get; }

    /// <summary>The latest possible day.</summary>
    public int Latest { get; }

    public static DateReading Of(FactValue? value) => value is { Kind: ValueKind.Date } date
        ? new DateReading(date.EdtfUtf8(), date.EarliestDay(), date.LatestDay())
        : default;
}

/// <summary>Whether a date satisfies a condition.</summary>
internal delegate bool DateTest(in DateReading date);

/// <summary>
/// The operators of <c>FuzzyDateFilter</c>. A comparison with an imprecise date holds if it holds for some possible day or, if certainty is
/// required, for all of them.
/// </summary>
internal static class FuzzyDateOperators
{
    public const string Earliest = "earliest";
    public const string Latest = "latest";

    private const string Edtf = "edtf";

    public static readonly string Filter = TypeNames.FilterOf(TypeNames.FuzzyDate);

    private static readonly Argument<Certainty> Certain = ViewMembers.Certain.As(
        "Whether comparisons must hold possibly or certainly: for some or for every possible day.");

    public static InputObjectType CreateType() => OperatorTypes.Create(
        Filter,
        "Conditions on a date that may be imprecise. Comparisons are with its possible days.",
        [
            Define.Input(Operators.Equal, TypeNames.Date, "Is this day; `null` matches a missing date."),
            Define.Input(Operators.NotEqual, TypeNames.Date, "Is not this day; `null` matches any date."),
            Define.Input(Operators.Greater, TypeNames.Date, "Is after this day."),
            Define.Input(Operators.GreaterOrEqual, TypeNames.Date, "Is on or after this day."),
            Define.Input(Operators.Less, TypeNames.Date, "Is before this day."),
            Define.Input(Operators.LessOrEqual, TypeNames.Date, "Is on or before this day."),
            Certain.DefineInput(),
            Define.Input(Earliest, OperatorTypes.DateFilter, "The earliest possible day; missing if open."),
            Define.Input(Latest, OperatorTypes.DateFilter, "The latest possible day; missing if open."),
            Define.Input(Edtf, OperatorTypes.StringFilter, "The date as written."),
        ]);

    public static DateTest Compile(object operators, FilterScope scope)
    {
        var given = (InputObject)operators;
        var isCertain = Certain.Read(given) == Certainty.Certainly;
        var tests = new List<DateTest>();
        foreach (var name in given.Names)
        {
            switch (given[name])
            {
                case int day:
                    scope.Spend(1);
                    tests.Add(Single(name, day, isCertain));
                    break;
                case null when name is Operators.Equal or Operators.NotEqual:
                    var isAbsent = name == Operators.Equal;
                    tests.Add((in date) => date.IsPresent != isAbsent);
                    break;
                case InputObject inner when name == Edtf:
                    var text = TextOperators.Compile(inner, scope);
                    tests.Add((in date) => text(date.Edtf));
                    break;
                case InputObject inner:
                    var bound = ValueOperators.Compile<int>(inner, scope);
                    tests.Add(name == Earliest
                        ? (in date) => bound(DayOperators.Known(date.IsPresent, date.Earliest))
                        : (in date) => bound(DayOperators.Known(date.IsPresent, date.Latest)));
                    break;
            }
        }

        return All(tests);
    }

    private static DateTest All(List<DateTest> tests)
    {
        if (tests.Count == 1)
        {
            return tests[0];
        }

        DateTest[] every = [.. tests];
        return (in date) =>
        {
            foreach (var test in every)
            {
                if (!test(date))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static DateTest Single(string name, int day, bool isCertain) => (name, isCertain) switch
    {
        (Operators.Equal, false) => (in date) => date.IsPresent && date.Earliest <= day && day <= date.Latest,
        (Operators.Equal, true) => (in date) => date.IsPresent && date.Earliest == day && day == date.Latest,
        (Operators.NotEqual, false) => (in date) => !(date.IsPresent && date.Earliest == day && day == date.Latest),
        (Operators.NotEqual, true) => (in date) => !(date.IsPresent && date.Earliest <= day && day <= date.Latest),
        (Operators.Greater, false) => (in date) => date.IsPresent && date.Latest > day,
        (Operators.Greater, true) => (in date) => date.IsPresent && date.Earliest > day,
        (Operators.GreaterOrEqual, false) => (in date) => date.IsPresent && date.Latest >= day,
        (Operators.GreaterOrEqual, true) => (in date) => date.IsPresent && date.Earliest >= day,
        (Operators.Less, false) => (in date) => date.IsPresent && date.Earliest < day,
        (Operators.Less, true) => (in date) => date.IsPresent && date.Latest < day,
        (_, false) => (in date) => date.IsPresent && date.Earliest <= day,
        (_, true) => (in date) => date.IsPresent && date.Latest <= day,
    };
}
