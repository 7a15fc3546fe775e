using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A union: <c>union Name @d = A | B</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Unions"/>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>The member types.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}
