namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A scalar: <c>scalar Name @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars"/>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}
