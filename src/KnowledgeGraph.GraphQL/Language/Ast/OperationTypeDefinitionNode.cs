namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The root type of one kind of operation: <c>query: T</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    public OperationKind Operation { get; init; }

    public required NamedTypeNode Type { get; init; }
}
