namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A type by its name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public sealed class NamedTypeNode : TypeNode
{
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    public required string Name { get; init; }
}
