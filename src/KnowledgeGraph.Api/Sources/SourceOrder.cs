using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The keys by which sources can be ordered.</summary>
internal static class SourceOrder
{
    public static ObjectOrder Create() => new(TypeFamily.Source,
    [
        Text(SourceFieldNames.Id, "The id.", static source => source.IdUtf8),
        Text(SourceFieldNames.Title, "The title.", static source => source.TitleUtf8),
        Text(SourceFieldNames.Publisher, "The publisher.", static source => source.PublisherUtf8),
        OrderField.Of(
            SourceFieldNames.Published,
            "The date of publication: the earliest possible day, then the latest.",
            static (graph, isDescending) => new ValueOrder<long>(
                (row, _) => graph.Source(new SourceRow(row)) is var source && !source.PublishedUtf8.IsEmpty
                    ? DateType.OrderKey(source.PublishedEarliestDay, source.PublishedLatestDay)
                    : null,
                isDescending)),
        OrderField.Of(
            SourceFieldNames.Reliability,
            "The reliability of the publisher, `A` first.",
            static (graph, isDescending) => new ValueOrder<int>(
                (source, _) => graph.Source(new SourceRow(source)).Reliability, isDescending)),
    ]);

    private delegate ReadOnlySpan<byte> SourceText(SourceDocument source);

    private static OrderField Text(string name, string description, SourceText read) => OrderField.Of(
        name, description, (graph, isDescending) =>
            new TextOrder((source, _) => read(graph.Source(new SourceRow(source))), isDescending));
}
