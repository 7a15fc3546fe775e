namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An argument: <c>name: value</c>. It starts with its name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Arguments"/>
public sealed class ArgumentNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.Argument;

    public required string Name { get; init; }

    public required ValueNode Value { get; init; }
}
