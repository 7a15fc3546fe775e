using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>The descriptions of questions and of their variables for OpenAPI.</summary>
internal static class OpenApiTexts
{
    private const string IdType = "ID";

    /// <summary>The description of a question beside its title, which was written for the defaults of its variables; null if it has none.</summary>
    public static string? Of(SavedQuestion question)
    {
        var defaults = question.Variables.Where(variable => variable.DefaultValue is not null)
            .Select(variable => $"{variable.Name} = {variable.DefaultValue}").ToArray();
        var text = string.Join("\n\n", (string[])
        [
            question.Description,
            defaults.Length == 0 ? "" : $"With the defaults: {string.Join(", ", defaults)}. Other values make it a question about those.",
        ]).Trim();
        return text.Length > 0 ? text : null;
    }

    /// <summary>The meaning of a variable, or else of its type, and what it may be.</summary>
    public static string Of(QuestionVariable variable, Schema schema)
    {
        var type = variable.Type.Trim('[', ']', '!');
        var meaning = variable.Description ?? (type == IdType ? "An id of the facts." : FirstLine(schema.FindType(type)?.Description));
        return $"{(meaning.Length > 0 ? meaning + " " : "")}Type: {variable.Type}."
            + (variable.DefaultValue is { } value ? $" Default: {value}." : "");
    }

    private static string FirstLine(string? description) => description?.Split('\n')[0].Trim() ?? "";
}
