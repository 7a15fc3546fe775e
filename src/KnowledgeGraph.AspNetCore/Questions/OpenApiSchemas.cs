using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The JSON Schemas of answers as the model of OpenAPI has them.</summary>
internal static class OpenApiSchemas
{
    /// <summary>The same schema. Linear in its length; its depth is bounded by that of operations.</summary>
    /// <param name="document">Where <c>$ref</c> points; null if the schema has none.</param>
    public static IOpenApiSchema Of(JsonObject schema, OpenApiDocument? document = null)
    {
        if (schema["$ref"] is { } reference)
        {
            return new OpenApiSchemaReference(reference.GetValue<string>(), document);
        }

        var result = new OpenApiSchema
        {
            Type = TypeOf(schema["type"]),
            Format = schema["format"]?.GetValue<string>(),
            Description = schema["description"]?.GetValue<string>(),
            Default = schema["default"]?.DeepClone(),
            Items = schema["items"] is JsonObject items ? Of(items, document) : null,
        };
        if (schema["properties"] is JsonObject properties)
        {
            result.Properties = properties.ToDictionary(property => property.Key, property => Of((JsonObject)property.Value!, document));
        }

        if (schema["required"] is JsonArray { Count: > 0 } required)
        {
            result.Required = required.Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        }

        if (schema["enum"] is JsonArray values)
        {
            result.Enum = [.. values.Select(value => value!.DeepClone())];
        }

        if (schema["anyOf"] is JsonArray alternatives)
        {
            result.AnyOf = [.. alternatives.Select(alternative => Of((JsonObject)alternative!, document))];
        }

        return result;
    }

    private static JsonSchemaType? TypeOf(JsonNode? type) => type switch
    {
        null => null,
        JsonArray several => several.Aggregate((JsonSchemaType)0, (all, one) => all | One(one!.GetValue<string>())),
        _ => One(type.GetValue<string>()),
    };

    private static JsonSchemaType One(string name) => name switch
    {
        "null" => JsonSchemaType.Null,
        "boolean" => JsonSchemaType.Boolean,
        "integer" => JsonSchemaType.Integer,
        "number" => JsonSchemaType.Number,
        "array" => JsonSchemaType.Array,
        "object" => JsonSchemaType.Object,
        _ => JsonSchemaType.String,
    };
}
