using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>Ends the planning of an operation that cannot be planned. It never leaves the engine.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has a message for the client.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the engine.")]
internal sealed class PlanningException(string message, string code, SyntaxNode node) : Exception(message)
{
    public string Code { get; } = code;

    public SyntaxNode Node { get; } = node;
}
