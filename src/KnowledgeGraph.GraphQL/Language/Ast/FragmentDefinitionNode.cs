namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A fragment: <c>fragment Name on T @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Fragments"/>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }
}
