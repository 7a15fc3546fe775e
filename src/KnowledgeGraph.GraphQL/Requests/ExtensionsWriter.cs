using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>Writes the extensions of a response: its cost, if asked for, and hints, if there are any.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Response-Format"/>
internal static class ExtensionsWriter
{
    /// <param name="costLimit">The limit to report the cost against; null if it is not reported.</param>
    public static void Write(ResponseWriter writer, double cost, long? costLimit, IReadOnlyList<FieldHint> hints)
    {
        if (costLimit is null && hints.Count == 0)
        {
            return;
        }

        writer.WriteRaw(",\"extensions\":{"u8);
        if (costLimit is { } limit)
        {
            writer.WriteRaw("\"cost\":{\"estimated\":"u8);
            writer.WriteDouble(cost);
            writer.WriteRaw(",\"limit\":"u8);
            writer.WriteLong(limit);
            writer.WriteRaw(hints.Count > 0 ? "},"u8 : "}"u8);
        }

        if (hints.Count > 0)
        {
            WriteHints(writer, hints);
        }

        writer.WriteByte((byte)'}');
    }

    private static void WriteHints(ResponseWriter writer, IReadOnlyList<FieldHint> hints)
    {
        var before = "\"hints\":["u8;
        foreach (var hint in hints)
        {
            writer.WriteRaw(before);
            writer.WriteRaw("{\"message\":"u8);
            writer.WriteString(hint.Message);
            PathWriter.Write(writer, hint.Path);
            writer.WriteByte((byte)'}');
            before = ","u8;
        }

        writer.WriteByte((byte)']');
    }
}
