using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Definitions;

/// <summary>Short forms for definitions, which are many; description and arguments are part of each.</summary>
internal static class Define
{
    public static FieldDefinition Field(
        string name, string type, FieldResolver resolver, string description, params IEnumerable<Argument> arguments) =>
        Field(name, type, resolver, description, [.. arguments.Select(argument => argument.Define())]);

    /// <param name="arguments">May be shared with other fields.</param>
    public static FieldDefinition Field(
        string name, string type, FieldResolver resolver, string description, ArgumentDefinition[] arguments) =>
        new(name, type, resolver) { Description = description, Arguments = arguments };

    public static InputField Input(string name, string type, string description, string? defaultValue = null) =>
        new(name, type) { Description = description, DefaultValue = defaultValue };
}
