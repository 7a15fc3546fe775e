using System.Text.Json;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>JSON values as scalars read them. Their nesting is bounded where the JSON is read.</summary>
internal static class JsonInput
{
    public static ScalarInput Of(JsonElement value) => Read(value) with { IsJson = true };

    private static ScalarInput Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ScalarInput.String(value.GetString()!),
        JsonValueKind.True => ScalarInput.Boolean(true),
        JsonValueKind.False => ScalarInput.Boolean(false),
        JsonValueKind.Number => OfNumber(value.GetRawText()),
        JsonValueKind.Array => ScalarInput.List(JsonDisplay.Of(value), Items(value)),
        JsonValueKind.Object => ScalarInput.Object(JsonDisplay.Of(value), Members(value)),
        _ => throw new ArgumentException($"{value.ValueKind} is not an input of a scalar.", nameof(value)),
    };

    private static ScalarInput OfNumber(string digits) =>
        digits.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? ScalarInput.Int(digits) : ScalarInput.Float(digits);

    private static object? Untyped(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => Items(value),
        JsonValueKind.Object => Members(value),
        _ => Of(value).ToValue(),
    };

    private static object?[] Items(JsonElement value) => [.. value.EnumerateArray().Select(Untyped)];

    private static Dictionary<string, object?> Members(JsonElement value)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            members[member.Name] = Untyped(member.Value);
        }

        return members;
    }
}
