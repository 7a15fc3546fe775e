using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The keys by which statements can be ordered.</summary>
internal static class StatementOrder
{
    public static ObjectOrder Create(OrderCatalog orders) => new(TypeFamily.Statement,
    [
        OrderField.Of(StatementFieldNames.Id, "The id.", static (graph, isDescending) => new ValueOrder<ulong>(
            (statement, _) => graph.Statements.Ids[new StatementRow(statement)], isDescending)),
        new(StatementFieldNames.Subject, TypeFamily.Entity.Order, "The subject.", (key, scope) =>
        {
            var subjects = scope.Graph.Statements.Subjects;
            return Through(key, scope, orders, (statement, _) => subjects[new StatementRow(statement)].Index);
        }),
        OrderField.Of(StatementFieldNames.Predicate, "The name of the predicate.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => graph.Statements.Predicates[new StatementRow(statement)], isDescending)),
        new(StatementFieldNames.Object, TypeFamily.Entity.Order, "The object, if it is an entity.", (key, scope) =>
        {
            var (kinds, objects) = (scope.Graph.Statements.ObjectKinds, scope.Graph.Statements.Objects);
            return Through(key, scope, orders, (statement, _) =>
                kinds[new StatementRow(statement)] == ValueKind.Entity ? objects[new StatementRow(statement)] : -1);
        }),
        Time(
            "start",
            "The start or the date: the earliest possible day, then the latest.",
            static time => (time.SinceEarliest, time.SinceLatest)),
        Time(
            "end",
            "The end or the date: the earliest possible day, then the latest.",
            static time => (time.UntilEarliest, time.UntilLatest)),
        OrderField.Of(
            StatementFieldNames.KnownSince,
            "The day by which a source had published it.",
            static (graph, isDescending) => new ValueOrder<int>(
                (statement, _) =>
                    graph.Statements.KnownDays[new StatementRow(statement)] is var day and not Day.Latest ? day : null, isDescending)),
        OrderField.Of(
            StatementFieldNames.Modality,
            "The modality, in the order of the enum.",
            static (graph, isDescending) => new ValueOrder<int>(
                (statement, _) => (int)graph.Statements.Traits[new StatementRow(statement)].Modality, isDescending)),
        OrderField.Of(StatementFieldNames.Rank, "The rank, in the order of the enum.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => (int)graph.Statements.Traits[new StatementRow(statement)].Rank, isDescending)),
        OrderField.Of(
            StatementFieldNames.Credibility,
            "The credibility, from 1 (confirmed) to 5; unrated statements and those that cannot be judged have none.",
            static (graph, isDescending) => new ValueOrder<int>(
                (statement, _) =>
                    graph.Statements.Traits[new StatementRow(statement)].Credibility is var rating and >= 1 and <= 5
                        ? rating : null, isDescending)),
        OrderField.Of(
            StatementFieldNames.Likelihood,
            "The probability stated by the source.",
            static (graph, isDescending) => new ValueOrder<int>(
                (statement, _) => (int?)graph.Statements.Traits[new StatementRow(statement)].Likelihood, isDescending)),
    ]);

    private static OrderThrough? Through(object key, Filters.FilterScope scope, OrderCatalog orders, Func<int, int, int> follow) =>
        scope.Inside(hasStatement: false) is { } inside && orders[TypeFamily.Entity].CompileKey((InputObject)key, inside) is { } order
            ? new OrderThrough(follow, order)
            : null;

    // An end that is open on both sides has no key.
    private static OrderField Time(string name, string description, Func<ValidTime, (int Earliest, int Latest)> read) =>
        OrderField.Of(name, description, (graph, isDescending) => new ValueOrder<long>(
            (statement, _) =>
                read(graph.Statements.Times[new StatementRow(statement)]) is var (earliest, latest) && !IsOpen(earliest, latest)
                ? DateType.OrderKey(earliest, latest)
                : null,
            isDescending));

    private static bool IsOpen(int earliest, int latest) => !Day.IsKnown(earliest) && !Day.IsKnown(latest);
}
