using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Exchange.JsonLines;

/// <summary>Lists as JSON in a cell of a table, so that no separator can be mistaken for a part of a text.</summary>
internal static class JsonCell
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A JSON array; null for an empty list.</summary>
    public static string? Of<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var enumerator = items.GetEnumerator();
        if (!enumerator.MoveNext())
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            do
            {
                write(json, enumerator.Current);
            }
            while (enumerator.MoveNext());
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <inheritdoc cref="Of{T}(IEnumerable{T}, Action{Utf8JsonWriter, T})"/>
    public static string? Of(IEnumerable<string> texts) => Of(texts, static (json, text) => json.WriteStringValue(text));
}
