using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__InputValue</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__InputValue-Type"/>
internal static class InputValueMetaType
{
    public static ObjectType Create() => new("__InputValue")
    {
        Description = "An argument, or a field of an input object.",
        Fields =
        [
            new("name", "String!", new TextResolver<InputValueDefinition>(value => value.Name)) { Description = "The name." },
            new("description", "String", new TextResolver<InputValueDefinition>(value => value.Description))
            {
                Description = "The purpose of the value.",
            },
            new("type", "__Type!", new ElementResolver<InputValueDefinition>(value => value.Type))
            {
                Description = "The type of the value.",
            },
            new("defaultValue", "String", new TextResolver<InputValueDefinition>(DefaultOf))
            {
                Description = "The default value, as the language writes it.",
            },
            new("isDeprecated", "Boolean!", new FlagResolver<InputValueDefinition>(value => value.DeprecationReason is not null))
            {
                Description = "Whether the argument or input field is deprecated.",
            },
            new("deprecationReason", "String", new TextResolver<InputValueDefinition>(value => value.DeprecationReason))
            {
                Description = "The reason why the argument or input field is deprecated; null if it is not.",
            },
        ],
    };

    private static string? DefaultOf(InputValueDefinition value) =>
        value.DefaultLiteral is { } literal ? Printer.Print(literal) : null;
}
