namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The name of an enum value: any name but <c>true</c>, <c>false</c> and <c>null</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enum-Value"/>
public sealed class EnumValueNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    public required string Value { get; init; }
}
