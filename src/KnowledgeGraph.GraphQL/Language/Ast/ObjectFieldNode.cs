namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A field of an input object: <c>name: value</c>. It starts with its name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Values"/>
public sealed class ObjectFieldNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    public required string Name { get; init; }

    public required ValueNode Value { get; init; }
}
