using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>An enum has values, none of them a reserved word.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums.Type-Validation"/>
internal static class EnumCheck
{
    public static void Check(EnumType type, SchemaLinker schema)
    {
        if (type.Values.Count == 0)
        {
            schema.Report($"Enum type {type.Name} must define one or more values.");
        }

        foreach (var value in type.Values)
        {
            NameCheck.Check(value.Name, $"{type.Name}.{value.Name}", schema);
            if (value.Name is "true" or "false" or "null")
            {
                schema.Report($"Enum type {type.Name} cannot include value: {value.Name}.");
            }
        }
    }
}
