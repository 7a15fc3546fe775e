namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A number with a fraction, an exponent or both.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Float-Value"/>
public sealed class FloatValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public required string Value { get; init; }
}
