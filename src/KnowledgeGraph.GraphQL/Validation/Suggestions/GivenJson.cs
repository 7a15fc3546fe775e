using System.Text.Json;
using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>A value of the JSON of a variable.</summary>
internal sealed class GivenJson(JsonElement value) : GivenValue
{
    /// <summary>Objects and lists that are longer are not repeated.</summary>
    private const int MaxShownLength = 200;

    public override string? Text => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.String => value[0].GetString(),
        _ => null,
    };

    public override bool IsFalse => value.ValueKind == JsonValueKind.False;

    public override IEnumerable<(string Name, GivenValue Value)> Members => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().Take(MaxParts).Select(static member => (member.Name, (GivenValue)new GivenJson(member.Value)))
        : [];

    public override string? Form(GraphQLType type) => (type.Nullable, value.ValueKind) switch
    {
        (EnumType expected, JsonValueKind.String) => FormOf(expected, value),
        (ListType { Item.Nullable: EnumType expected }, JsonValueKind.Array) when value.GetArrayLength() <= MaxParts => FormOfList(expected, value),
        _ => Accepts(type, value) ? Show(value) : null,
    };

    public override string Named(string name) => $"\"{name}\"";

    public override string NamedValue(string name) => $"\"{name}\"";

    /// <summary>JSON as it is: what messages show of an object has names without quotation marks.</summary>
    private static string Show(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)
        ? JsonDisplay.Of(value)
        : value.GetRawText() is { Length: <= MaxShownLength } text ? text : "…";

    private static string? FormOf(EnumType type, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && ValueOf(type, value.GetString()!) is { } name ? $"\"{name}\"" : null;

    private static string? FormOfList(EnumType type, JsonElement values)
    {
        var forms = values.EnumerateArray().Select(item => FormOf(type, item)).ToList();
        return forms.Contains(null) ? null : $"[{string.Join(", ", forms)}]";
    }

    private static bool Accepts(GraphQLType type, JsonElement value) => (type.Nullable, value.ValueKind) switch
    {
        (ListType list, JsonValueKind.Array) => value.EnumerateArray().Take(MaxParts).All(item => Accepts(list.Item, item)),
        (InputObjectType expected, JsonValueKind.Object) =>
            value.EnumerateObject().Take(MaxParts).All(member => expected.FindField(member.Name) is not null),
        (EnumType expected, JsonValueKind.String) => expected.FindValue(value.GetString()!) is not null,
        (ScalarType scalar, JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) =>
            scalar.TryCoerce(JsonInput.Of(value), out _, out _),
        _ => false,
    };
}
