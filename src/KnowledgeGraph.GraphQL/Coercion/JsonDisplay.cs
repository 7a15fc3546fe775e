using System.Text;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>JSON values as messages show them: abbreviated, however large they are.</summary>
internal static class JsonDisplay
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;

    /// <summary>A message is read by people; it does not send a whole variable back.</summary>
    private const int MaxLength = 400;

    public static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value, depth: 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value, int depth)
    {
        if (text.Length > MaxLength)
        {
            text.Append('…');
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var characters = value.GetString()!;
                text.Append(StringLiteral.Print(ShownText.Cut(characters)));
                break;
            case JsonValueKind.Array:
                AppendArray(text, value, depth);
                break;
            case JsonValueKind.Object:
                AppendObject(text, value, depth);
                break;
            default:
                text.Append(ShownText.Cut(value.GetRawText()));
                break;
        }
    }

    private static void AppendArray(StringBuilder text, JsonElement value, int depth)
    {
        var length = value.GetArrayLength();
        if (depth > MaxDepth && length > 0)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        foreach (var (index, item) in value.EnumerateArray().Take(MaxItems).Index())
        {
            text.Append(index == 0 ? "" : ", ");
            Append(text, item, depth + 1);
        }

        text.Append(length <= MaxItems ? "]" : length == MaxItems + 1 ? ", ... 1 more item]" : $", ... {length - MaxItems} more items]");
    }

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        var count = value.GetPropertyCount();
        if (count == 0)
        {
            text.Append("{}");
            return;
        }

        if (depth > MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        var separator = "{ ";
        foreach (var member in value.EnumerateObject().Take(MaxItems))
        {
            text.Append(separator).Append(ShownText.Cut(member.Name)).Append(": ");
            Append(text, member.Value, depth + 1);
            separator = ", ";
        }

        text.Append(count <= MaxItems ? " }" : count == MaxItems + 1 ? ", ... 1 more member }" : $", ... {count - MaxItems} more members }}");
    }
}
