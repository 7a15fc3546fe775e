using System.Xml;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Xml;

namespace KnowledgeGraph.Exchange.GraphMl;

/// <summary>
/// GraphML: entities as nodes and relations as directed edges, for Gephi, yEd, NetworkX and igraph.
/// </summary>
/// <seealso href="http://graphml.graphdrawing.org/specification.html"/>
public sealed class GraphMlFormat() : ExportFormat(
    "graphml", "GraphML: entities and relations, for Gephi, yEd, NetworkX and igraph", "application/graphml+xml")
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    // The id of a key is that of one key, for nodes or for edges.
    private const string NodeMarking = "nodeMarking";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("kind", "node", "string"),
        ("name", "node", "string"),
        ("description", "node", "string"),
        (NodeMarking, "node", "string"),
        .. EdgeAttributes.Names.Select(static name => (name, "edge", name == EdgeAttributes.Credibility ? "int" : "string")),
    ];

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.graphml", Write)];

    /// <inheritdoc />
    public override ExportParts Carries =>
        ExportParts.Descriptions | ExportParts.Remarks | ExportParts.Ratings | ExportParts.Attributions | ExportParts.Markings;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        using var xml = XmlWriter.Create(output, FactXml.Settings);
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, on, type) in Keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", id == NodeMarking ? "marking" : id);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        WriteNodes(input.Selection, xml, cancellationToken);
        WriteEdges(input.Selection, xml, cancellationToken);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteNodes(GraphSelection selection, XmlWriter xml, CancellationToken cancellationToken)
    {
        foreach (var entity in selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", entity.Id);
            WriteData(xml, "kind", entity.Kind.Name);
            WriteData(xml, "name", entity.Name);
            WriteData(xml, "description", entity.Description);
            WriteData(xml, NodeMarking, MarkingText.Of(entity.Marking));
            xml.WriteEndElement();
        }
    }

    private static void WriteEdges(GraphSelection selection, XmlWriter xml, CancellationToken cancellationToken)
    {
        foreach (var statement in selection.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", statement.Id);
            xml.WriteAttributeString("source", statement.Subject.Id);
            xml.WriteAttributeString("target", statement.Object.AsEntity().Id);
            foreach (var (key, text) in EdgeAttributes.Of(statement))
            {
                WriteData(xml, key, text);
            }

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
        xml.WriteText(text);
        xml.WriteEndElement();
    }
}
