using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Directive</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Directive-Type"/>
internal static class DirectiveMetaType
{
    public static ObjectType Create() => new("__Directive")
    {
        Description = "A directive that documents may use.",
        Fields =
        [
            new("name", "String!", new TextResolver<DirectiveDefinition>(directive => directive.Name))
            {
                Description = "The name, without the @.",
            },
            new("description", "String", new TextResolver<DirectiveDefinition>(directive => directive.Description))
            {
                Description = "The purpose of the directive.",
            },
            new("isRepeatable", "Boolean!", new FlagResolver<DirectiveDefinition>(directive => directive.IsRepeatable))
            {
                Description = "Whether it may be used more than once at one location.",
            },
            new("locations", "[__DirectiveLocation!]!", new NamesResolver<DirectiveDefinition>(directive => directive.Locations))
            {
                Description = "The locations where the directive is allowed.",
            },
            new("args", "[__InputValue!]!", new ElementsResolver<DirectiveDefinition>(ArgumentsOf))
            {
                Description = "The arguments.",
                Arguments = [IntrospectionTypes.IncludeDeprecated()],
            },
        ],
    };

    private static IReadOnlyList<object> ArgumentsOf(DirectiveDefinition directive, bool includeDeprecated) =>
        IntrospectionTypes.Visible(directive.Arguments, includeDeprecated, static argument => argument.DeprecationReason);
}
