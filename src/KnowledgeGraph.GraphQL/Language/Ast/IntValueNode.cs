namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An integer of any size.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Int-Value"/>
public sealed class IntValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written, with the sign.</summary>
    public required string Value { get; init; }
}
