using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>What statements may be ordered by.</summary>
internal static class StatementOrderFields
{
    public static IReadOnlyList<OrderField> Create(GraphOrders orders) =>
    [
        OrderField.Of("id", "The id.", static (graph, isDescending) => new ValueOrder<ulong>(
            (statement, _) => graph.Statements.Ids[statement], isDescending)),
        new("subject", GraphOrders.EntityName, "What it is about.", (key, scope) =>
        {
            var subjects = scope.Graph.Statements.Subjects;
            return Through(key, scope, orders, (statement, _) => subjects[statement]);
        }),
        OrderField.Of("predicate", "What it says, by the name of the predicate.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => graph.Statements.Predicates[statement], isDescending)),
        new("object", GraphOrders.EntityName, "The entity at the other end.", (key, scope) =>
        {
            var (kinds, objects) = (scope.Graph.Statements.ObjectKinds, scope.Graph.Statements.Objects);
            return Through(key, scope, orders, (statement, _) => kinds[statement] == ValueKind.Entity ? objects[statement] : -1);
        }),
        Time("start", "When it began or happened: the first day that is possible, then the last.", static time => (time.SinceEarliest, time.SinceLatest)),
        Time("end", "When it ended or happened: the first day that is possible, then the last.", static time => (time.UntilEarliest, time.UntilLatest)),
        OrderField.Of("knownSince", "The day by which a source had said it.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => graph.Statements.KnownDays[statement] is var day and not Day.Latest ? day : null, isDescending)),
        OrderField.Of("modality", "How it is meant, in the order of the enum.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => (int)graph.Statements.Traits[statement].Modality, isDescending)),
        OrderField.Of("rank", "Whether it is the one to take, in the order of the enum.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => (int)graph.Statements.Traits[statement].Rank, isDescending)),
        OrderField.Of("credibility", "From 1 (confirmed) to 5; what is not or cannot be judged has none.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => graph.Statements.Traits[statement].Credibility is var rating and >= 1 and <= 5 ? rating : null, isDescending)),
        OrderField.Of("likelihood", "How probable the source says it is.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => (int?)graph.Statements.Traits[statement].Likelihood, isDescending)),
    ];

    private static OrderThrough? Through(object key, Filters.FilterScope scope, GraphOrders orders, Func<int, int, int> follow) =>
        scope.Inside(hasStatement: false) is { } inside && orders.Entity.CompileKey((InputObject)key, inside) is { } order
            ? new OrderThrough(follow, order)
            : null;

    // An end that is open on both sides has no day to be ordered by.
    private static OrderField Time(string name, string description, Func<ValidTime, (int Earliest, int Latest)> read) =>
        OrderField.Of(name, description, (graph, isDescending) => new ValueOrder<long>(
            (statement, _) => read(graph.Statements.Times[statement]) is var (earliest, latest) && !IsOpen(earliest, latest)
                ? FactOrders.Days(earliest, latest)
                : null,
            isDescending));

    private static bool IsOpen(int earliest, int latest) => Day.ToDate(earliest) is null && Day.ToDate(latest) is null;
}
