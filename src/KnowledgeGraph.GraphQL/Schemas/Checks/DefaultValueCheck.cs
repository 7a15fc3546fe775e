using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>
/// A default value is a literal of its type. It is parsed and coerced here, once; a default that contains an input object takes the
/// defaults of that type, so those are coerced first.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Default-Value-Has-Cycle"/>
internal static class DefaultValueCheck
{
    /// <summary>How many defaults may depend on each other in a chain.</summary>
    private const int MaxDepth = 64;

    public static void Check(InputValueDefinition value, string coordinate, SchemaLinker schema) =>
        Coerce(value, coordinate, schema, depth: 0);

    private static void Coerce(InputValueDefinition value, string coordinate, SchemaLinker schema, int depth)
    {
        if (value.DefaultValue is null || !schema.CheckedDefaults.Add(value))
        {
            return;
        }

        if (depth > MaxDepth)
        {
            schema.Report($"{coordinate} has invalid default value: it depends on too many other defaults.");
            return;
        }

        if (value.Type.Named is InputObjectType inputObject)
        {
            foreach (var field in inputObject.Fields)
            {
                Coerce(field, $"{inputObject}.{field.Name}", schema, depth + 1);
            }
        }

        var parsed = Parser.ParseConstantValue(new SourceText(value.DefaultValue), ParserOptions.Trusted);
        if (!parsed.Succeeded)
        {
            schema.Report($"{coordinate} has invalid default value: {parsed.Error.Message}");
        }
        else if (!LiteralCoercion.TryCoerce(parsed.Tree, value.Type, VariableValues.None, out var coerced, out var error))
        {
            schema.Report($"{coordinate} has invalid default value: {error}");
        }
        else
        {
            (value.DefaultLiteral, value.CoercedDefault) = (parsed.Tree, coerced);
        }
    }
}
