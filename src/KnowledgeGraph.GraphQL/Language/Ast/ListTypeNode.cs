namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A list: <c>[T]</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public sealed class ListTypeNode : TypeNode
{
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public required TypeNode Type { get; init; }
}
