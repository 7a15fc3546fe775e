namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Boolean-Value"/>
public sealed class BooleanValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    public bool Value { get; init; }
}
