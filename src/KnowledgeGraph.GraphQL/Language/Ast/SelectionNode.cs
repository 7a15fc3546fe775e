using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Selection-Sets"/>
public abstract class SelectionNode : SyntaxNode
{
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
