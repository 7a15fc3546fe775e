using KnowledgeGraph.Exchange.Csv;
using KnowledgeGraph.Exchange.Dot;
using KnowledgeGraph.Exchange.Ftm;
using KnowledgeGraph.Exchange.Gexf;
using KnowledgeGraph.Exchange.GraphMl;
using KnowledgeGraph.Exchange.JsonLd;
using KnowledgeGraph.Exchange.JsonLines;
using KnowledgeGraph.Exchange.Neo4j;
using KnowledgeGraph.Exchange.NQuads;
using KnowledgeGraph.Exchange.Parquet;
using KnowledgeGraph.Exchange.Popolo;
using KnowledgeGraph.Exchange.Turtle;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>All formats that a fact graph can be written in.</summary>
public static class ExportFormats
{
    /// <summary>In the order in which help and documentation list them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new JsonLinesFormat(),
        new CsvFormat(),
        new TurtleFormat(),
        new NQuadsFormat(),
        new JsonLdFormat(),
        new GraphMlFormat(),
        new GexfFormat(),
        new DotFormat(),
        new Neo4jFormat(),
        new ParquetFormat(),
        new FtmFormat(),
        new PopoloFormat(),
    ];

    /// <summary>The format with this name; null for an unknown one.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
