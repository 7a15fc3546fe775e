using System.Text.Json;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>The probable intention of a JSON value in a variable, in the words that validation uses for literals.</summary>
internal static class JsonSuggestions
{
    /// <summary>Items of a list by which a type is chosen for it, and the most that are repeated.</summary>
    private const int MaxItems = 20;

    /// <summary>A value inside the object that is expected in its place; empty if it fits nowhere.</summary>
    public static string Inside(InputObjectType expected, JsonElement value) =>
        DidYouMean.SayForm(NearForms.InsideJson(expected, type => Form(type, value)));

    /// <summary>The field that developers know by this name, or those with similar names.</summary>
    public static string ForField(string name, InputObjectType type) => NearForms.Synonym(name, type.Fields) is { } synonym
        ? DidYouMean.Say([synonym])
        : DidYouMean.Say(NearForms.Deeper(name, type) is { } form
            ? [form]
            : DidYouMean.Closest(name, type.Fields.Select(static field => field.Name)));

    /// <summary>The values with similar names.</summary>
    public static string ForValue(string name, EnumType type) =>
        DidYouMean.Say(DidYouMean.Closest(name, type.Values.Select(static value => value.Name)), "the enum value");

    private static string? Form(GraphQLType type, JsonElement value) => (type.Nullable, value.ValueKind) switch
    {
        (EnumType expected, JsonValueKind.String) => FormOf(expected, value),
        (ListType { Item.Nullable: EnumType expected }, JsonValueKind.Array) when value.GetArrayLength() <= MaxItems => FormOfList(expected, value),
        _ => Accepts(type, value) ? JsonDisplay.Of(value) : null,
    };

    private static string? FormOf(EnumType type, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && NearNames.WithSameLetters(value.GetString()!, type.Values.Select(static value => value.Name)) is { } name
            ? $"\"{name}\""
            : null;

    private static string? FormOfList(EnumType type, JsonElement values)
    {
        var forms = values.EnumerateArray().Select(item => FormOf(type, item)).ToList();
        return forms.Contains(null) ? null : $"[{string.Join(", ", forms)}]";
    }

    private static bool Accepts(GraphQLType type, JsonElement value) => (type.Nullable, value.ValueKind) switch
    {
        (ListType list, JsonValueKind.Array) => value.EnumerateArray().Take(MaxItems).All(item => Accepts(list.Item, item)),
        (EnumType expected, JsonValueKind.String) => expected.FindValue(value.GetString()!) is not null,
        (ScalarType scalar, JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) =>
            scalar.TryCoerce(JsonInput.Of(value), out _, out _),
        _ => false,
    };
}
