using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Field</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Field-Type"/>
internal static class FieldMetaType
{
    public static ObjectType Create() => new("__Field")
    {
        Description = "A field of an object or interface.",
        Fields =
        [
            new("name", "String!", new TextResolver<FieldDefinition>(field => field.Name)) { Description = "The name." },
            new("description", "String", new TextResolver<FieldDefinition>(field => field.Description))
            {
                Description = "The purpose of the field.",
            },
            new("args", "[__InputValue!]!", new ElementsResolver<FieldDefinition>(ArgumentsOf))
            {
                Description = "The arguments.",
                Arguments = [IntrospectionTypes.IncludeDeprecated()],
            },
            new("type", "__Type!", new ElementResolver<FieldDefinition>(field => field.Type)) { Description = "The type of the value." },
            new("isDeprecated", "Boolean!", new FlagResolver<FieldDefinition>(field => field.DeprecationReason is not null))
            {
                Description = "Whether the field is deprecated.",
            },
            new("deprecationReason", "String", new TextResolver<FieldDefinition>(field => field.DeprecationReason))
            {
                Description = "The reason why the field is deprecated; null if it is not.",
            },
        ],
    };

    private static IReadOnlyList<object> ArgumentsOf(FieldDefinition field, bool includeDeprecated) =>
        IntrospectionTypes.Visible(field.Arguments, includeDeprecated, static argument => argument.DeprecationReason);
}
