using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary>A date as conditions see it.</summary>
internal readonly ref struct DateReading
{
    /// <param name="edtf">As written; empty where there is no date.</param>
    public DateReading(ReadOnlySpan<byte> edtf, int earliest, int latest)
    {
        Edtf = edtf;
        Earliest = earliest;
        Latest = latest;
    }

    public ReadOnlySpan<byte> Edtf { get; }

    public bool IsPresent => !Edtf.IsEmpty;

    /// <summary>The first day that it may mean.</summary>
    public int Earliest { get; }

    /// <summary>The last day that it may mean.</summary>
    public int Latest { get; }

    public static DateReading Of(FactValue? value) => value is { Kind: ValueKind.Date } date
        ? new DateReading(date.EdtfUtf8(), date.EarliestDay(), date.LatestDay())
        : default;
}

/// <summary>Whether a date passes a condition.</summary>
internal delegate bool DateTest(in DateReading date);

/// <summary>
/// The operators of <c>FuzzyDateFilter</c>. A date known to the year is on one day or another of it: a comparison is fulfilled when some
/// reading fulfils it, or, where certainty is asked for, when every reading does.
/// </summary>
internal static class FuzzyDateOperators
{
    public static DateTest Compile(object operators, FilterScope scope)
    {
        var given = (InputObject)operators;
        var isCertain = given.GetValue<Certainty>("certainty") == Certainty.Certainly;
        var tests = new List<DateTest>();
        foreach (var name in given.Names)
        {
            switch (given[name])
            {
                case int day:
                    scope.Spend(1);
                    tests.Add(Single(name, day, isCertain));
                    break;
                case null when name is "eq" or "neq":
                    var isAbsent = name == "eq";
                    tests.Add((in date) => date.IsPresent != isAbsent);
                    break;
                case InputObject inner when name == "edtf":
                    var text = TextOperators.Compile(inner, scope);
                    tests.Add((in date) => text(date.Edtf));
                    break;
                case InputObject inner:
                    var bound = ValueOperators.Compile<int>(inner, scope);
                    tests.Add(name == "earliest"
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
        ("eq", false) => (in date) => date.IsPresent && date.Earliest <= day && day <= date.Latest,
        ("eq", true) => (in date) => date.IsPresent && date.Earliest == day && day == date.Latest,
        ("neq", false) => (in date) => !(date.IsPresent && date.Earliest == day && day == date.Latest),
        ("neq", true) => (in date) => !(date.IsPresent && date.Earliest <= day && day <= date.Latest),
        ("gt", false) => (in date) => date.IsPresent && date.Latest > day,
        ("gt", true) => (in date) => date.IsPresent && date.Earliest > day,
        ("gte", false) => (in date) => date.IsPresent && date.Latest >= day,
        ("gte", true) => (in date) => date.IsPresent && date.Earliest >= day,
        ("lt", false) => (in date) => date.IsPresent && date.Earliest < day,
        ("lt", true) => (in date) => date.IsPresent && date.Latest < day,
        (_, false) => (in date) => date.IsPresent && date.Earliest <= day,
        (_, true) => (in date) => date.IsPresent && date.Latest <= day,
    };
}
