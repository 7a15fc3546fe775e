using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>
/// What the engine says of the types and directives that every schema has, by coordinate. Each engine has its own words for them, so
/// graphql-js is lent these.
/// </summary>
internal static class BuiltInDescriptions
{
    private static readonly string[] Scalars = ["Int", "Float", "String", "Boolean", "ID"];
    private static readonly string[] Directives = ["include", "skip", "deprecated", "specifiedBy", "oneOf"];

    public static JsonObject Of(IEnumerable<OracleSchema> schemas)
    {
        var descriptions = new JsonObject();
        foreach (var schema in schemas.Select(schema => schema.Schema))
        {
            foreach (var type in schema.Types.Where(type => type.Name.StartsWith("__", StringComparison.Ordinal) || Scalars.Contains(type.Name)))
            {
                AddType(descriptions, type);
            }

            foreach (var directive in schema.Directives.Where(directive => Directives.Contains(directive.Name)))
            {
                descriptions[$"@{directive.Name}"] = directive.Description;
                AddArguments(descriptions, $"@{directive.Name}", directive.Arguments);
            }
        }

        return descriptions;
    }

    private static void AddType(JsonObject descriptions, NamedType type)
    {
        descriptions[type.Name] = type.Description;
        foreach (var value in (type as EnumType)?.Values ?? [])
        {
            descriptions[$"{type.Name}.{value.Name}"] = value.Description;
        }

        foreach (var field in (type as CompositeType)?.Fields ?? [])
        {
            descriptions[$"{type.Name}.{field.Name}"] = field.Description;
            AddArguments(descriptions, $"{type.Name}.{field.Name}", field.Arguments);
        }
    }

    private static void AddArguments(JsonObject descriptions, string owner, IEnumerable<ArgumentDefinition> arguments)
    {
        foreach (var argument in arguments)
        {
            descriptions[$"{owner}({argument.Name}:)"] = argument.Description;
        }
    }
}
