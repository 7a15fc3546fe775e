using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A list: <c>[1, 2]</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-List-Value"/>
public sealed class ListValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    public ImmutableArray<ValueNode> Values { get; init; } = [];
}
