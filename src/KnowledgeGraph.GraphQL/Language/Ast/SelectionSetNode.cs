using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The selections between a pair of braces; never empty.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Selection-Sets"/>
public sealed class SelectionSetNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    public required ImmutableArray<SelectionNode> Selections { get; init; }
}
