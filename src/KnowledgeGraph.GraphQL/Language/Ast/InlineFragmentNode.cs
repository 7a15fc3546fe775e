namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An inline fragment: <c>... on T @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Inline-Fragments"/>
public sealed class InlineFragmentNode : SelectionNode
{
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}
