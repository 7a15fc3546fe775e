using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>The keys by which entries of a timeline can be ordered. The row is the statement.</summary>
internal static class TimelineOrder
{
    public static ObjectOrder Create(OrderCatalog orders) => new(TypeFamily.TimelineEntry,
    [
        Date(TimelineFieldNames.Start, isStart: true, "The start or the date: the earliest possible day, then the latest."),
        Date(TimelineFieldNames.End, isStart: false, "The end or the date: the earliest possible day, then the latest."),
        OrderField.Of(TimelineFieldNames.Shape, "Points before ranges.", static (graph, isDescending) => new ValueOrder<int>(
            (statement, _) => (int)new TimelineTime(graph, new StatementRow(statement)).Shape, isDescending)),
        new(
            TimelineFieldNames.Statement,
            TypeFamily.Statement.Order,
            "The statement.",
            (key, scope) => orders[TypeFamily.Statement].CompileKey((InputObject)key, scope)),
    ]);

    private static OrderField Date(string name, bool isStart, string description) =>
        OrderField.Of(
            name,
            description,
            (graph, isDescending) =>
                new ValueOrder<long>((statement, _) => Key(graph, new StatementRow(statement), isStart), isDescending));

    private static long? Key(FactGraph graph, StatementRow statement, bool isStart)
    {
        var time = new TimelineTime(graph, statement);
        var place = time.Place(time.Shape, isStart);
        if (place == TimelineTime.NoPlace)
        {
            return null;
        }

        var date = DateReaders.Read(graph, statement, place);
        return DateType.OrderKey(date.Earliest, date.Latest);
    }
}
