using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>An input object has fields; in a oneOf input object, all of them are nullable and none has a default.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation"/>
internal static class InputObjectCheck
{
    public static void Check(InputObjectType type, SchemaLinker schema)
    {
        if (type.Fields.Count == 0)
        {
            schema.Report($"Input Object type {type.Name} must define one or more fields.");
        }

        InputValuesCheck.Check(type.Fields, name => $"{type.Name}.{name}", schema);
        if (!type.IsOneOf)
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType)
            {
                schema.Report($"OneOf input field {type.Name}.{field.Name} must be nullable.");
            }

            if (field.DefaultValue is not null)
            {
                schema.Report($"OneOf input field {type.Name}.{field.Name} cannot have a default value.");
            }
        }
    }
}
