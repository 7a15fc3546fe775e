using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// The header with the hints of an answer whose form has no place for them, such as CSV: <c>GraphQL-Hints</c>, an array of texts in JSON,
/// in ASCII.
/// </summary>
internal static class HintsHeader
{
    public const string Name = "GraphQL-Hints";

    /// <summary>Proxies refuse long headers.</summary>
    private const int MaxLength = 4_000;

    /// <summary>Sets the header if the response has hints. Linear in the response.</summary>
    public static void Set(IHeaderDictionary headers, ReadOnlyMemory<byte> response)
    {
        var hints = Read(response.Span);
        if (hints.Count > 0)
        {
            headers[Name] = Write(hints);
        }
    }

    private static List<string> Read(ReadOnlySpan<byte> response)
    {
        var reader = new Utf8JsonReader(response, new JsonReaderOptions { MaxDepth = 512 });
        var hints = new List<string>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isExtensions = reader.ValueTextEquals("extensions"u8);
            reader.Read();
            if (!isExtensions)
            {
                reader.Skip();
                continue;
            }

            using var extensions = JsonDocument.ParseValue(ref reader);
            if (extensions.RootElement.TryGetProperty("hints"u8, out var list))
            {
                hints.AddRange(list.EnumerateArray().Select(hint => hint.GetProperty("message"u8).GetString()!));
            }
        }

        return hints;
    }

    private static string Write(List<string> hints)
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < hints.Count; i++)
        {
            var hint = $"\"{Ascii(JsonEncodedText.Encode(hints[i], JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value)}\"";
            if (text.Length + hint.Length > MaxLength)
            {
                text.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"\"and {hints.Count - i} more\"");
                break;
            }

            text.Append(i == 0 ? "" : ", ").Append(hint);
        }

        return text.Append(']').ToString();
    }

    private static string Ascii(string json)
    {
        var text = new StringBuilder(json.Length);
        foreach (var character in json)
        {
            if (char.IsBetween(character, ' ', '~'))
            {
                text.Append(character);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
        }

        return text.ToString();
    }
}
