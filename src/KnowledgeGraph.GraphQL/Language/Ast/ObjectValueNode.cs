using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An input object: <c>{ name: value }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Values"/>
public sealed class ObjectValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    public ImmutableArray<ObjectFieldNode> Fields { get; init; } = [];
}
