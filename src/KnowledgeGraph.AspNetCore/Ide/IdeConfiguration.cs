using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>
/// The configuration that the IDE reads at its start, <c>bcp-config.json</c>: where the API is, that nothing is reported to its makers, and
/// the document that a new tab begins with. All examples stand in that one document, and the IDE puts a button to run it above each of
/// them.
/// </summary>
internal static class IdeConfiguration
{
    public const string FileName = "bcp-config.json";

    /// <summary>The configuration.</summary>
    /// <param name="endpoint">The path of the API, as clients see it.</param>
    /// <param name="document">The document of a new tab.</param>
    public static ConstantResponse Create(string endpoint, IdeDocument document) =>
        new(Write(endpoint, document), "application/json; charset=utf-8");

    private static byte[] Write(string endpoint, IdeDocument document)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();

            // Releases differ in the name; both mean that the endpoint is found from the address of the page.
            writer.WriteBoolean("useBrowserUrlAsGraphQLEndpoint"u8, true);
            writer.WriteBoolean("useBrowserUrlAsEndpoint"u8, true);
            writer.WriteString("endpoint"u8, endpoint);
            writer.WriteBoolean("disableTelemetry"u8, true);
            if (document.Text is { Length: > 0 } text)
            {
                writer.WriteString("graphQLDocument"u8, text);
            }

            if (document.Variables.Count > 0)
            {
                writer.WritePropertyName("variables"u8);
                document.Variables.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return json.WrittenSpan.ToArray();
    }
}
