using System.Text;
using System.Xml;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.GraphMl;

/// <summary>
/// GraphML: entities as nodes and relations as directed edges, for Gephi, yEd, NetworkX and igraph. Statements with a literal value are not
/// edges and are left out.
/// </summary>
/// <seealso href="http://graphml.graphdrawing.org/specification.html"/>
public sealed class GraphMlFormat() : ExportFormat(
    "graphml", "GraphML: entities and relations, for Gephi, yEd, NetworkX and igraph", "application/graphml+xml")
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("kind", "node", "string"),
        ("name", "node", "string"),
        ("predicate", "edge", "string"),
        ("modality", "edge", "string"),
        ("rank", "edge", "string"),
        ("basis", "edge", "string"),
        ("since", "edge", "string"),
        ("until", "edge", "string"),
        ("on", "edge", "string"),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.graphml", Write)];

    private static void Write(FactGraph graph, Stream output, CancellationToken cancellationToken)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, on, type) in Keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        WriteNodes(graph, xml, cancellationToken);
        WriteEdges(graph, xml, cancellationToken);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteNodes(FactGraph graph, XmlWriter xml, CancellationToken cancellationToken)
    {
        for (var row = 0; row < graph.Entities.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entity = graph.Entity(new EntityRow(row));
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", entity.Id);
            WriteData(xml, "kind", entity.Kind.Name);
            WriteData(xml, "name", entity.Name);
            xml.WriteEndElement();
        }
    }

    private static void WriteEdges(FactGraph graph, XmlWriter xml, CancellationToken cancellationToken)
    {
        for (var row = 0; row < graph.Statements.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var statement = graph.Statement(new StatementRow(row));
            if (statement.Object.Kind != ValueKind.Entity)
            {
                continue;
            }

            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", statement.Id);
            xml.WriteAttributeString("source", statement.Subject.Id);
            xml.WriteAttributeString("target", statement.Object.AsEntity().Id);
            WriteData(xml, "predicate", statement.Predicate.Name);
            WriteData(xml, "modality", Words.Of(statement.Modality));
            WriteData(xml, "rank", Words.Of(statement.Rank));
            WriteData(xml, "basis", Words.Of(statement.Basis));
            WriteData(xml, "since", statement.Since);
            WriteData(xml, "until", statement.Until);
            WriteData(xml, "on", statement.On);
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string key, string? text)
    {
        if (text is null)
        {
            return;
        }

        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
