using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Sources;

/// <summary>What sources may be ordered by.</summary>
internal static class SourceOrderFields
{
    public static IReadOnlyList<OrderField> Create() =>
    [
        Text("id", "The id.", static source => source.IdUtf8),
        Text("title", "What the document calls itself.", static source => source.TitleUtf8),
        Text("publisher", "Who published it.", static source => source.PublisherUtf8),
        OrderField.Of("published", "When it was published: the first day that is possible, then the last.", static (graph, isDescending) => new ValueOrder<long>(
            (row, _) => graph.Source(row) is var source && !source.PublishedUtf8.IsEmpty
                ? FactOrders.Days(source.PublishedEarliestDay, source.PublishedLatestDay)
                : null,
            isDescending)),
        OrderField.Of("reliability", "How reliable the publisher is, `A` first.", static (graph, isDescending) => new ValueOrder<int>(
            (source, _) => graph.Source(source).Reliability, isDescending)),
    ];

    private delegate ReadOnlySpan<byte> SourceText(SourceDocument source);

    private static OrderField Text(string name, string description, SourceText read) => OrderField.Of(name, description, (graph, isDescending) =>
        new TextOrder((source, _) => read(graph.Source(source)), isDescending));
}
