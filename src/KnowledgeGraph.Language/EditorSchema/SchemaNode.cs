using System.Text.Json.Nodes;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>The parts that a JSON Schema is put together from.</summary>
internal static class SchemaNode
{
    /// <summary>One of the schema's own definitions.</summary>
    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/definitions/" + definition };

    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static JsonArray List(IEnumerable<JsonObject> schemas) => new([.. schemas]);

    /// <summary>Either of several.</summary>
    public static JsonObject AnyOf(IEnumerable<JsonObject> schemas) => new() { ["anyOf"] = List(schemas) };

    /// <summary>One of these with words about it: what stands beside a reference is not read, so that they go around it.</summary>
    public static JsonObject Around(string description, params JsonObject[] schemas) =>
        new() { ["description"] = description, [schemas.Length == 1 ? "allOf" : "anyOf"] = List(schemas) };

    /// <summary>A mapping with these keys and no others.</summary>
    public static JsonObject Mapping(IEnumerable<(string Key, JsonObject Value)> keys, IEnumerable<string> required)
    {
        var properties = new JsonObject();
        foreach (var (key, value) in keys)
        {
            properties.Add(key, value);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Any())
        {
            schema["required"] = Strings(required);
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>Each of the compiler's keys with its schema.</summary>
    public static IEnumerable<(string Key, JsonObject Value)> Keyed(IEnumerable<string> keys, Func<string, JsonObject> schema) =>
        keys.Select(key => (key, schema(key)));

    /// <summary>A mapping with any keys of a form.</summary>
    public static JsonObject Map(JsonObject value, string keyPattern) => new()
    {
        ["type"] = Optional("object"),
        ["propertyNames"] = new JsonObject { ["pattern"] = keyPattern },
        ["additionalProperties"] = value,
    };

    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = Optional("array"), ["items"] = item };

    /// <summary>One of a definition, or a list of them.</summary>
    public static JsonObject OneOrMore(string definition) =>
        AnyOf([Reference(definition), new JsonObject { ["type"] = "array", ["items"] = Reference(definition) }]);

    /// <summary>A closed list of words, each with what it means where that is known.</summary>
    public static JsonObject Words(IEnumerable<(string Word, string Meaning)> words, string? description = null)
    {
        var all = words.ToArray();
        var schema = new JsonObject { ["enum"] = Strings(all.Select(word => word.Word)) };
        if (all.Any(word => word.Meaning.Length > 0))
        {
            schema["enumDescriptions"] = Strings(all.Select(word => word.Meaning));
        }

        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }

    /// <summary>A closed list of words of which some are deprecated: editors strike those out and say why.</summary>
    public static JsonObject Words(IEnumerable<(string Word, string Meaning, string? Deprecated)> words, string? description = null)
    {
        var all = words.ToArray();
        var current = Words(all.Where(word => word.Deprecated is null).Select(word => (word.Word, word.Meaning)), description);
        var deprecated = all.Where(word => word.Deprecated is not null).Select(word => Deprecated(
            new JsonObject { ["const"] = word.Word, ["description"] = word.Meaning }, word.Deprecated)).ToArray();
        if (deprecated.Length == 0)
        {
            return current;
        }

        var schema = AnyOf(deprecated.Length == all.Length ? deprecated : [current, .. deprecated]);
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }

    /// <summary>Marks a schema as that of something deprecated, in the standard's way and in that of editors.</summary>
    /// <param name="reason">Why it should not be used; null where it may.</param>
    public static JsonObject Deprecated(JsonObject schema, string? reason)
    {
        if (reason is not null)
        {
            schema["deprecated"] = true;
            schema["deprecationMessage"] = "Deprecated: " + reason;
        }

        return schema;
    }

    /// <summary>An open list of words, each on a line with what it means: it grows, and is merged, by the line.</summary>
    public static JsonObject Constants(IEnumerable<(string Word, string Meaning)> words) =>
        AnyOf(words.Select(word => new JsonObject { ["const"] = word.Word, ["description"] = word.Meaning }));

    public static JsonObject Words(IEnumerable<string> words, string? description = null) =>
        Words(words.Select(word => (word, "")), description);

    /// <summary>A key behind which nothing may stand as well.</summary>
    private static JsonArray Optional(string type) => new(type, "null");
}
