using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>
/// JSON in one form: members in the order in which they came, numbers as doubles, strings without escapes that need not be. Two engines may
/// write 1e21 and a slash as they like, but not the members of an object.
/// </summary>
internal static class CanonicalJson
{
    public static JsonDocumentOptions Options { get; } = new() { MaxDepth = 256 };

    public static string Of(JsonElement value) => Append(new StringBuilder(), value).ToString();

    private static StringBuilder Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return Separated(
                    text,
                    '{',
                    value.EnumerateObject(),
                    member => Append(text.Append(CultureInfo.InvariantCulture, $"{Quote(member.Name)}:"), member.Value),
                    '}');
            case JsonValueKind.Array:
                return Separated(text, '[', value.EnumerateArray(), item => Append(text, item), ']');
            case JsonValueKind.Number:
                return text.Append(CultureInfo.InvariantCulture, $"{value.GetDouble():R}");
            case JsonValueKind.String:
                return text.Append(Quote(value.GetString()!));
            default:
                return text.Append(value.GetRawText());
        }
    }

    private static StringBuilder Separated<T>(StringBuilder text, char open, IEnumerable<T> items, Action<T> append, char close)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            isFirst = false;
            append(item);
        }

        return text.Append(close);
    }

    private static string Quote(string value) => $"\"{JsonEncodedText.Encode(value)}\"";
}
