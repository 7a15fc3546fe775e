using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Explorer.Graphs;

/// <summary>A neighbourhood as GEXF, for Gephi, Gephi Lite and others.</summary>
/// <seealso href="https://gexf.net/schema.html"/>
internal sealed class GexfFormat : IAnswerFormat
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly (string Name, string Type)[] NodeAttributes = [("kind", "string"), ("distance", "integer")];

    private static readonly (string Name, string Type)[] EdgeAttributes =
        [("sentence", "string"), ("modality", "string"), ("basis", "string"), ("earliestStart", "string"), ("latestEnd", "string")];

    public string ContentType => "application/gexf+xml; charset=utf-8";

    public string FileName => "graph.gexf";

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response);
        var graph = document.RootElement.GetProperty("data").GetProperty("neighbourhood");
        if (graph.GetProperty("statementCount").GetInt32() > graph.GetProperty("statements").GetArrayLength())
        {
            // A file has no place to say that statements are missing.
            return null;
        }

        var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            xml.WriteStartElement("gexf", Namespace);
            xml.WriteAttributeString("version", "1.3");
            xml.WriteStartElement("graph");
            xml.WriteAttributeString("defaultedgetype", "directed");
            WriteAttributes(xml, "node", NodeAttributes);
            WriteAttributes(xml, "edge", EdgeAttributes);
            WriteNodes(xml, graph.GetProperty("nodes"));
            WriteEdges(xml, graph.GetProperty("statements"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static void WriteAttributes(XmlWriter xml, string of, (string Name, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        foreach (var (name, type) in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, JsonElement nodes)
    {
        xml.WriteStartElement("nodes");
        foreach (var node in nodes.EnumerateArray())
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.GetProperty("id").GetString());
            xml.WriteAttributeString("label", Clean(node.GetProperty("name").GetString()!));
            WriteValues(xml, ("kind", node.GetProperty("kind").GetString()), ("distance", node.GetProperty("distance").GetInt32().ToString(CultureInfo.InvariantCulture)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, JsonElement statements)
    {
        xml.WriteStartElement("edges");
        foreach (var statement in statements.EnumerateArray())
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", statement.GetProperty("id").GetString());
            xml.WriteAttributeString("source", statement.GetProperty("subject").GetProperty("id").GetString());
            xml.WriteAttributeString("target", statement.GetProperty("object").GetProperty("id").GetString());
            xml.WriteAttributeString("label", Clean(statement.GetProperty("predicateLabel").GetString()!));
            var time = statement.GetProperty("time");
            WriteValues(
                xml,
                ("sentence", statement.GetProperty("sentence").GetString()),
                ("modality", statement.GetProperty("modality").GetString()),
                ("basis", statement.GetProperty("basis").GetString()),
                ("earliestStart", time.GetProperty("earliestStart").GetString()),
                ("latestEnd", time.GetProperty("latestEnd").GetString()));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                xml.WriteStartElement("attvalue");
                xml.WriteAttributeString("for", name);
                xml.WriteAttributeString("value", Clean(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    /// <summary>The text with U+FFFD in place of characters that XML cannot have.</summary>
    private static string Clean(string text) => text.All(IsAllowed) ? text : string.Concat(text.Select(static character => IsAllowed(character) ? character : '\uFFFD'));

    private static bool IsAllowed(char character) => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character);
}
