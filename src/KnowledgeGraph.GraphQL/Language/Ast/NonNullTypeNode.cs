namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A type without null: <c>T!</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public sealed class NonNullTypeNode : TypeNode
{
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The nullable type: a name or a list.</summary>
    public required TypeNode Type { get; init; }
}
