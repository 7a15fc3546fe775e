using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__EnumValue</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__EnumValue-Type"/>
internal static class EnumValueMetaType
{
    public static ObjectType Create() => new("__EnumValue")
    {
        Description = "A value of an enum.",
        Fields =
        [
            new("name", "String!", new TextResolver<EnumValueDefinition>(value => value.Name)) { Description = "The name." },
            new("description", "String", new TextResolver<EnumValueDefinition>(value => value.Description))
            {
                Description = "The meaning of the value.",
            },
            new("isDeprecated", "Boolean!", new FlagResolver<EnumValueDefinition>(value => value.DeprecationReason is not null))
            {
                Description = "Whether the value is deprecated.",
            },
            new("deprecationReason", "String", new TextResolver<EnumValueDefinition>(value => value.DeprecationReason))
            {
                Description = "The reason why the value is deprecated; null if it is not.",
            },
        ],
    };
}
