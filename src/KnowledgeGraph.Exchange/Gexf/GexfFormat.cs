using System.Globalization;
using System.Xml;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Xml;

namespace KnowledgeGraph.Exchange.Gexf;

/// <summary>
/// GEXF: entities as nodes, relations as directed edges that begin and end. A beginning is the first day on which a relation may hold, an
/// end the last; a side without a known day is open.
/// </summary>
/// <remarks>Version 1.2, which NetworkX reads as well as Gephi; it has all that is needed here.</remarks>
/// <seealso href="https://gexf.net/schema.html"/>
public sealed class GexfFormat() : ExportFormat(
    "gexf", "GEXF: entities and relations with their time, for Gephi, Gephi Lite, NetworkX and graphology", "application/gexf+xml")
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.gexf", Write)];

    /// <inheritdoc />
    public override ExportParts Carries =>
        ExportParts.Descriptions | ExportParts.Remarks | ExportParts.Ratings | ExportParts.Attributions | ExportParts.Markings;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        using var xml = XmlWriter.Create(output, FactXml.Settings);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes(xml, "node", ["kind", "description", "marking", .. input.Selection.Distances.IsEmpty ? (string[])[] : ["distance"]]);
        WriteAttributes(xml, "edge", ["sentence", .. EdgeAttributes.Names]);
        WriteNodes(input.Selection, xml, cancellationToken);
        WriteEdges(input.Selection, xml, cancellationToken);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteAttributes(XmlWriter xml, string of, string[] names)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var name in names)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", name is "distance" or EdgeAttributes.Credibility ? "integer" : "string");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(GraphSelection selection, XmlWriter xml, CancellationToken cancellationToken)
    {
        xml.WriteStartElement("nodes", Namespace);
        var index = 0;
        foreach (var entity in selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", entity.Id);
            xml.WriteTextAttribute("label", entity.Name);
            var distance = selection.Distances.IsEmpty ? null : selection.Distances[index++].ToString(CultureInfo.InvariantCulture);
            WriteValues(
                xml,
                [("kind", entity.Kind.Name), ("description", entity.Description), ("marking", MarkingText.Of(entity.Marking)), ("distance", distance)]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(GraphSelection selection, XmlWriter xml, CancellationToken cancellationToken)
    {
        xml.WriteStartElement("edges", Namespace);
        foreach (var statement in selection.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", statement.Id);
            xml.WriteAttributeString("source", statement.Subject.Id);
            xml.WriteAttributeString("target", statement.Object.AsEntity().Id);
            xml.WriteTextAttribute("label", statement.Predicate.Label);
            WriteDay(xml, "start", statement.Time.SinceEarliest);
            WriteDay(xml, "end", statement.Time.UntilLatest);
            WriteValues(xml, [("sentence", statement.ToSentence()), .. EdgeAttributes.Of(statement)]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDay(XmlWriter xml, string name, int day)
    {
        if (XsdDate.Of(day) is { } date)
        {
            xml.WriteAttributeString(name, date);
        }
    }

    private static void WriteValues(XmlWriter xml, IEnumerable<(string Name, string? Text)> values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (name, text) in values)
        {
            if (text is not null)
            {
                xml.WriteStartElement("attvalue", Namespace);
                xml.WriteAttributeString("for", name);
                xml.WriteTextAttribute("value", text);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }
}
