using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.Api.Questions;

/// <summary>A variable of a saved question, which the client fills in.</summary>
public sealed class QuestionVariable
{
    internal QuestionVariable(VariableDefinitionNode node, SourceLocation location)
    {
        Node = node;
        Location = location;
        Type = Printer.Print(node.Type);
        DefaultValue = node.DefaultValue is { } value ? Printer.Print(value) : null;
    }

    /// <summary>The name, without <c>$</c>.</summary>
    public string Name => Node.Variable.Name;

    /// <summary>The type in GraphQL syntax: <c>[ID!]!</c>.</summary>
    public string Type { get; }

    /// <summary>The default in GraphQL syntax; null if there is none.</summary>
    public string? DefaultValue { get; }

    /// <summary>Its meaning; null if the question does not give it.</summary>
    public string? Description => Node.Description?.Value;

    /// <summary>Its place in the document, at the <c>$</c>.</summary>
    public SourceLocation Location { get; }

    /// <summary>Whether the question cannot be asked without it.</summary>
    public bool IsRequired => Node is { DefaultValue: null, Type: NonNullTypeNode };

    internal VariableDefinitionNode Node { get; }
}
