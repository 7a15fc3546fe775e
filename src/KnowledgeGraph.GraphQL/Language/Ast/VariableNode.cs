namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A variable where it is used: <c>$name</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Variables"/>
public sealed class VariableNode : ValueNode
{
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name, without the <c>$</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source. White space may stand before it, but none after it.</summary>
    public int NameStart => End - Name.Length;
}
