using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The conditions on the time of a statement: the fields of <c>ValidTime</c>.</summary>
internal static class ValidTimeFilter
{
    public static ObjectFilter Create() => new(
        TypeNames.FilterOf(StatementTypes.ValidTime),
        "Conditions on the time in which a statement holds.",
        [
            Day(StatementFieldNames.EarliestStart, "The first day on which it may have started.", static time => time.SinceEarliest),
            Day(StatementFieldNames.LatestStart, "The day by which it had certainly started.", static time => time.SinceLatest),
            Day(StatementFieldNames.EarliestEnd, "The last day on which it certainly held.", static time => time.UntilEarliest),
            Day(StatementFieldNames.LatestEnd, "The last day on which it may have held.", static time => time.UntilLatest),
        ]);

    private static FilterField Day(string name, string description, Func<ValidTime, int> read) => new(
        name, OperatorTypes.DateFilter, description, (operators, scope) =>
        {
            var test = ValueOperators.Compile<int>(operators, scope);
            var times = scope.Graph.Statements.Times;
            return (statement, _, ref _) => test(DayOperators.Known(read(times[new StatementRow(statement)])));
        });
}
