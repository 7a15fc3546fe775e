namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A string in quotes, or a block string in triple quotes.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String-Value"/>
public sealed class StringValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The meaning of the literal: escapes resolved; of a block string, the common indentation removed.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written in triple quotes.</summary>
    public bool IsBlock { get; init; }
}
