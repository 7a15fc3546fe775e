using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Sources;

/// <summary>What sources may be ordered by.</summary>
internal static class SourceOrder
{
    public static ObjectOrder Create() => new(TypeFamily.Source,
    [
        Text(SourceFieldNames.Id, "The id.", static source => source.IdUtf8),
        Text(SourceFieldNames.Title, "What the document calls itself.", static source => source.TitleUtf8),
        Text(SourceFieldNames.Publisher, "Who published it.", static source => source.PublisherUtf8),
        OrderField.Of(SourceFieldNames.Published, "When it was published: the first day that is possible, then the last.", static (graph, isDescending) => new ValueOrder<long>(
            (row, _) => graph.Source(row) is var source && !source.PublishedUtf8.IsEmpty
                ? DateType.OrderKey(source.PublishedEarliestDay, source.PublishedLatestDay)
                : null,
            isDescending)),
        OrderField.Of(SourceFieldNames.Reliability, "How reliable the publisher is, `A` first.", static (graph, isDescending) => new ValueOrder<int>(
            (source, _) => graph.Source(source).Reliability, isDescending)),
    ]);

    private delegate ReadOnlySpan<byte> SourceText(SourceDocument source);

    private static OrderField Text(string name, string description, SourceText read) => OrderField.Of(name, description, (graph, isDescending) =>
        new TextOrder((source, _) => read(graph.Source(source)), isDescending));
}
