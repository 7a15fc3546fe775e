using System.Text;
using System.Text.Json;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A JSON text as a tree whose offsets count bytes of UTF-8.</summary>
internal static class JsonData
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = ReadingLimits.MaxDepth, AllowTrailingCommas = false };

    /// <summary>Parses a value.</summary>
    /// <param name="fault">Why it cannot be read.</param>
    /// <param name="offset">Where, in bytes.</param>
    public static DataNode? Parse(string text, out string fault, out int offset)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Options);
        fault = "";
        try
        {
            reader.Read();
            var root = ReadValue(ref reader);
            reader.Read();
            offset = 0;
            return root;
        }
        catch (JsonException exception)
        {
            fault = Words(exception.Message);
            offset = Math.Min(Offset(bytes, exception), bytes.Length);
        }
        catch (InvalidOperationException)
        {
            fault = "the text has half of a surrogate pair";
            offset = (int)reader.TokenStartIndex;
        }

        return null;
    }

    // As deep as the reader allows.
    private static DataNode ReadValue(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMap(ref reader, start);
            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader));
                }

                return new DataNode(DataKind.List, start) { Items = items };
            case JsonTokenType.Null:
                return new DataNode(DataKind.Nothing, start);
            case JsonTokenType.String:
                return new DataNode(DataKind.Text, start) { Text = reader.GetString()! };
            default:
                return new DataNode(DataKind.Text, start) { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    private static DataNode ReadMap(ref Utf8JsonReader reader, int start)
    {
        var members = new List<KeyValuePair<string, DataNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            if (!keys.Add(key))
            {
                throw new JsonException($"the key '{key}' is there twice.", null, -1, reader.TokenStartIndex);
            }

            reader.Read();
            members.Add(new(key, ReadValue(ref reader)));
        }

        return new DataNode(DataKind.Map, start) { Members = members };
    }

    private static int Offset(byte[] bytes, JsonException exception)
    {
        var offset = 0;
        for (var line = 0; line < exception.LineNumber; line++)
        {
            var end = bytes.AsSpan(offset).IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        return offset + (int)(exception.BytePositionInLine ?? 0);
    }

    private static string Words(string message)
    {
        if (message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            return $"maps and lists are more than {ReadingLimits.MaxDepth} deep inside each other";
        }

        if (message.StartsWith("Expected depth to be zero", StringComparison.Ordinal))
        {
            return "this is not JSON: a bracket is not closed";
        }

        if (message.Contains("trailing comma", StringComparison.Ordinal))
        {
            return "this is not JSON: nothing follows the last comma";
        }

        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = (end < 0 ? message : message[..end]).TrimEnd('.', ' ');
        return words.StartsWith("the key", StringComparison.Ordinal) ? words : "this is not JSON: " + words;
    }
}
