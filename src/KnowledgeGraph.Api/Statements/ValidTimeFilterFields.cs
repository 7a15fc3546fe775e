using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Statements;

/// <summary>What conditions on the time of a statement ask about: the fields of <c>ValidTime</c>.</summary>
internal static class ValidTimeFilterFields
{
    public static IReadOnlyList<FilterField> Create() =>
    [
        Day("earliestStart", "The first day on which it may have begun.", static time => time.SinceEarliest),
        Day("latestStart", "The day on which it had begun for certain.", static time => time.SinceLatest),
        Day("earliestEnd", "The last day on which it held for certain.", static time => time.UntilEarliest),
        Day("latestEnd", "The last day on which it may have held.", static time => time.UntilLatest),
    ];

    private static FilterField Day(string name, string description, Func<ValidTime, int> read) => new(name, "DateFilter", description, (operators, scope) =>
    {
        var test = ValueOperators.Compile<int>(operators, scope);
        var times = scope.Graph.Statements.Times;
        return (statement, _, ref _) => test(DayOperators.Known(read(times[statement])));
    });
}
