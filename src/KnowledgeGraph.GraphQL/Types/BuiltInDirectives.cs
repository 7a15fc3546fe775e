using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The directives that every schema has.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives"/>
internal static class BuiltInDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary>Whether this is the name of a directive that the specification defines.</summary>
    public static bool Contains(string name) => name is "include" or "skip" or "deprecated" or "specifiedBy" or "oneOf";

    /// <summary>Creates new definitions: like types, they belong to one schema.</summary>
    public static DirectiveDefinition[] Create() =>
    [
        new("include", DirectiveLocations.Field, DirectiveLocations.FragmentSpread, DirectiveLocations.InlineFragment)
        {
            Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
            Arguments = [new("if", "Boolean!") { Description = "Included when true." }],
        },
        new("skip", DirectiveLocations.Field, DirectiveLocations.FragmentSpread, DirectiveLocations.InlineFragment)
        {
            Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
            Arguments = [new("if", "Boolean!") { Description = "Skipped when true." }],
        },
        new(
            "deprecated",
            DirectiveLocations.FieldDefinition,
            DirectiveLocations.ArgumentDefinition,
            DirectiveLocations.InputFieldDefinition,
            DirectiveLocations.EnumValue)
        {
            Description = "Marks an element of a GraphQL schema as no longer supported.",
            Arguments =
            [
                new("reason", "String!")
                {
                    Description = "Why the element is deprecated and what to use in its place, in Markdown.",
                    DefaultValue = $"\"{DefaultDeprecationReason}\"",
                },
            ],
        },
        new("specifiedBy", DirectiveLocations.Scalar)
        {
            Description = "Exposes a URL that specifies the behavior of this scalar.",
            Arguments = [new("url", "String!") { Description = "The URL that specifies the behavior of this scalar." }],
        },
        new("oneOf", DirectiveLocations.InputObject)
        {
            Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
        },
    ];
}
