using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// A JSON document for people who review it: what fits on a line stands on one, so that a change of one name is a change of one line.
/// LF, whatever the machine. O(size · depth); the depth is that of our own schema.
/// </summary>
internal static class SchemaText
{
    private const int Width = 140;
    private const int Indentation = 2;

    // The reader is an editor and no web page: words stay legible.
    private static readonly JsonSerializerOptions Literal = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject schema)
    {
        var output = new StringBuilder();
        Write(output, schema, indent: 0, reserved: 0);
        return output.Append('\n').ToString();
    }

    /// <param name="reserved">What stands before and behind it on its line.</param>
    private static void Write(StringBuilder output, JsonNode? node, int indent, int reserved)
    {
        var line = OnOneLine(node);
        if (node is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }) || indent + reserved + line.Length <= Width)
        {
            output.Append(line);
            return;
        }

        var inner = indent + Indentation;
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        output.Append(open);
        var separator = "\n";
        foreach (var (key, value) in Parts(node))
        {
            output.Append(separator).Append(' ', inner).Append(key);
            Write(output, value, inner, key.Length + 1);
            separator = ",\n";
        }

        output.Append('\n').Append(' ', indent).Append(close);
    }

    private static IEnumerable<(string Key, JsonNode? Value)> Parts(JsonNode node) =>
        node is JsonObject members
            ? members.Select(member => (Quoted(member.Key) + ": ", member.Value))
            : node.AsArray().Select(item => ("", item));

    private static string OnOneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } => "{ " + string.Join(", ", Parts(node).Select(part => part.Key + OnOneLine(part.Value))) + " }",
        JsonArray { Count: > 0 } => "[" + string.Join(", ", Parts(node).Select(part => OnOneLine(part.Value))) + "]",
        null => "null",
        _ => node.ToJsonString(Literal),
    };

    private static string Quoted(string name) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(name) + "\"";
}
