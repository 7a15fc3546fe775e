namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary><c>null</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Null-Value"/>
public sealed class NullValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
