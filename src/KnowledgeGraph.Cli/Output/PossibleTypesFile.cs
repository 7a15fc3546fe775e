using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The object types behind each interface and union of a schema, as a client's cache wants them to match fragments.</summary>
/// <seealso href="https://www.apollographql.com/docs/react/data/fragments#defining-possibletypes-manually"/>
internal static class PossibleTypesFile
{
    /// <summary>One JSON object: the names of object types by the name of their interface or union, both in alphabetical order.</summary>
    public static byte[] Write(Schema schema)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            foreach (var type in schema.Types.OfType<AbstractType>().OrderBy(type => type.Name, StringComparer.Ordinal))
            {
                writer.WriteStartArray(type.Name);
                foreach (var possible in type.PossibleTypes.Select(possible => possible.Name).Order(StringComparer.Ordinal))
                {
                    writer.WriteStringValue(possible);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return [.. json.WrittenSpan, (byte)'\n'];
    }
}
