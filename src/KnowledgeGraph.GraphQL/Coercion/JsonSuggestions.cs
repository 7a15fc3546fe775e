using System.Text.Json;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>The probable intention of a JSON value in a variable, in the words that validation uses for literals.</summary>
internal static class JsonSuggestions
{
    /// <summary>A value inside the object that is expected in its place; empty if it fits nowhere.</summary>
    public static string Inside(InputObjectType expected, JsonElement value) =>
        DidYouMean.SayForm(NearForms.Inside(expected, new GivenJson(value)));

    /// <summary>The field that accepts an object given to a scalar beside it; empty if none does.</summary>
    public static string Beside(InputObjectType type, JsonElement value) => DidYouMean.SayForm(NearForms.Beside(type, new GivenJson(value)));

    /// <summary>The sentences about the unknown fields of an object, by name.</summary>
    /// <param name="unknown">The fields that the type does not have.</param>
    public static Func<string, string> ForFields(IEnumerable<KeyValuePair<string, JsonElement>> unknown, JsonElement input, InputObjectType type)
    {
        var fields = unknown.ToDictionary(
            static field => field.Key, static field => (GivenValue)new GivenJson(field.Value), StringComparer.Ordinal);
        return FieldSuggestions.Of(fields, new GivenJson(input), type);
    }

    /// <summary>The values with similar names.</summary>
    public static string ForValue(string name, EnumType type) =>
        DidYouMean.Say(NearNames.Of(name, type), "the enum value");
}
