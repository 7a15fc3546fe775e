namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A reference to a type: a name, a list or a non-null.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public abstract class TypeNode : SyntaxNode;

/// <summary>A type by its name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public sealed class NamedTypeNode : TypeNode
{
    public required string Name { get; init; }
}

/// <summary>A list: <c>[T]</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public sealed class ListTypeNode : TypeNode
{
    /// <summary>The type of the items.</summary>
    public required TypeNode Type { get; init; }
}

/// <summary>A type without null: <c>T!</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-References"/>
public sealed class NonNullTypeNode : TypeNode
{
    /// <summary>The nullable type: a name or a list.</summary>
    public required TypeNode Type { get; init; }
}
