using KnowledgeGraph.Exchange.GraphMl;
using KnowledgeGraph.Exchange.JsonLines;
using KnowledgeGraph.Exchange.Parquet;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>All formats that a fact graph can be written in.</summary>
public static class ExportFormats
{
    /// <summary>In the order in which help and documentation list them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new JsonLinesFormat(),
        new GraphMlFormat(),
        new ParquetFormat(),
    ];

    /// <summary>The format with this name; null for an unknown one.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
