using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>What entries of a timeline may be ordered by. The row is the statement.</summary>
internal static class TimelineOrderFields
{
    public static IReadOnlyList<OrderField> Create(GraphOrders orders) =>
    [
        Date("start", isStart: true, "When it begins or happens: the first day that is possible, then the last."),
        Date("end", isStart: false, "When it ends or happens: the first day that is possible, then the last."),
        OrderField.Of("shape", "Points before ranges.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => (int)new TimelineTime(graph, statement).Shape, isDescending)),
        new("statement", GraphOrders.StatementName, "What happens or holds.", (key, scope) => orders.Statement.CompileKey((InputObject)key, scope)),
    ];

    private static OrderField Date(string name, bool isStart, string description) => OrderField.Of(name, description, (graph, isDescending) =>
        new ValueOrder<long>(
            (statement, _) => new TimelineTime(graph, statement) is var time && time.Place(time.Shape, isStart) is var place and not TimelineTime.NoPlace
                && DateReaders.Read(graph, statement, place) is var date
                ? FactOrders.Days(date.Earliest, date.Latest)
                : null,
            isDescending));
}
