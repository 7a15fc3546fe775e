using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.Api.Questions;

/// <summary>A variable of a saved question, which the client fills in.</summary>
/// <param name="Name">The name, without <c>$</c>.</param>
/// <param name="Type">The type in GraphQL syntax: <c>[ID!]!</c>.</param>
/// <param name="DefaultValue">The default in GraphQL syntax; null if there is none.</param>
/// <param name="Description">Its meaning; null if the question does not give it.</param>
public sealed record QuestionVariable(string Name, string Type, string? DefaultValue, string? Description)
{
    /// <summary>Whether the question cannot be asked without it.</summary>
    public bool IsRequired => DefaultValue is null && Type.EndsWith('!');

    internal static QuestionVariable Of(VariableDefinitionNode variable) => new(
        variable.Variable.Name,
        Printer.Print(variable.Type),
        variable.DefaultValue is { } value ? Printer.Print(value) : null,
        variable.Description?.Value);
}
