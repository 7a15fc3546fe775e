using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>Arguments and input fields have distinct names, input types and valid defaults, and a required one is not deprecated.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Deprecation"/>
internal static class InputValuesCheck
{
    public static void Check(IReadOnlyList<InputValueDefinition> values, Func<string, string> coordinateOf, SchemaLinker schema)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var coordinate = coordinateOf(value.Name);
            NameCheck.Check(value.Name, coordinate, schema);
            if (!names.Add(value.Name))
            {
                schema.Report($"{coordinate} is defined more than once.");
            }

            if (!value.Type.IsInput)
            {
                schema.Report($"The type of {coordinate} must be Input Type but got: {value.Type}.");
            }
            else
            {
                DefaultValueCheck.Check(value, coordinate, schema);
            }

            if (value.DeprecationReason is not null && value.IsRequired)
            {
                schema.Report($"Required {(value is InputField ? "input field" : "argument")} {coordinate} cannot be deprecated.");
            }
        }
    }
}
