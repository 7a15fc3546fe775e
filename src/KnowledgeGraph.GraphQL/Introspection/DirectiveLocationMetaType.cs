using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__DirectiveLocation</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Directive-Type"/>
internal static class DirectiveLocationMetaType
{
    public static EnumType Create() => new("__DirectiveLocation")
    {
        Description = "The locations where directives may be used.",
        Values =
        [
            new(DirectiveLocations.Query) { Description = "A query." },
            new(DirectiveLocations.Mutation) { Description = "A mutation." },
            new(DirectiveLocations.Subscription) { Description = "A subscription." },
            new(DirectiveLocations.Field) { Description = "A field of a selection set." },
            new(DirectiveLocations.FragmentDefinition) { Description = "A fragment definition." },
            new(DirectiveLocations.FragmentSpread) { Description = "A fragment spread." },
            new(DirectiveLocations.InlineFragment) { Description = "An inline fragment." },
            new(DirectiveLocations.VariableDefinition) { Description = "A variable definition." },
            new(DirectiveLocations.Schema) { Description = "A schema definition." },
            new(DirectiveLocations.Scalar) { Description = "A scalar definition." },
            new(DirectiveLocations.Object) { Description = "An object type definition." },
            new(DirectiveLocations.FieldDefinition) { Description = "A field definition." },
            new(DirectiveLocations.ArgumentDefinition) { Description = "An argument definition." },
            new(DirectiveLocations.Interface) { Description = "An interface definition." },
            new(DirectiveLocations.Union) { Description = "A union definition." },
            new(DirectiveLocations.Enum) { Description = "An enum definition." },
            new(DirectiveLocations.EnumValue) { Description = "An enum value definition." },
            new(DirectiveLocations.InputObject) { Description = "An input object type definition." },
            new(DirectiveLocations.InputFieldDefinition) { Description = "A field definition of an input object." },
        ],
    };
}
