using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>Shorthands for definitions.</summary>
internal static class Define
{
    public static FieldDefinition Field(
        string name, string type, FieldResolver resolver, string? description, params IEnumerable<Argument> arguments) =>
        Field(name, type, resolver, description, [.. arguments.Select(argument => argument.Define())]);

    /// <param name="arguments">May be shared with other fields.</param>
    /// <param name="deprecationReason">Why the field is deprecated; null if it is not.</param>
    /// <param name="synonyms">Other names under which clients look for it.</param>
    public static FieldDefinition Field(
        string name,
        string type,
        FieldResolver resolver,
        string? description,
        ArgumentDefinition[] arguments,
        string? deprecationReason = null,
        string[]? synonyms = null) =>
        new(name, type, resolver)
        {
            Description = description,
            Arguments = arguments,
            DeprecationReason = deprecationReason,
            Synonyms = synonyms ?? [],
        };

    /// <param name="synonyms">Other names under which clients look for it.</param>
    public static FieldDefinition Field(string name, string type, FieldResolver resolver, string? description, string[] synonyms) =>
        new(name, type, resolver) { Description = description, Synonyms = synonyms };

    /// <summary>A field that wraps what clients expect in its place, so that suggestions look inside it.</summary>
    public static FieldDefinition Wrapper(string name, string type, FieldResolver resolver, string? description, params string[] synonyms) =>
        new(name, type, resolver) { Description = description, Synonyms = synonyms, SuggestInside = true };

    /// <param name="synonyms">Other names under which clients look for it.</param>
    public static InputField Input(string name, string type, string description, params string[] synonyms) =>
        new(name, type) { Description = description, Synonyms = synonyms };
}
