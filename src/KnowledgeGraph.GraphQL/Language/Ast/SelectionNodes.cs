using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The selections between a pair of braces; never empty.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Selection-Sets"/>
public sealed class SelectionSetNode : SyntaxNode
{
    public required ImmutableArray<SelectionNode> Selections { get; init; }
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Selection-Sets"/>
public abstract class SelectionNode : SyntaxNode
{
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A field: <c>alias: name(argument: value) @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Fields"/>
public sealed class FieldNode : SelectionNode
{
    public string? Alias { get; init; }

    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];

    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The name of the field in the response: its alias, or else its name.</summary>
    public string ResponseKey => Alias ?? Name;
}

/// <summary>A spread: <c>...Name @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Fragments"/>
public sealed class FragmentSpreadNode : SelectionNode
{
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }
}

/// <summary>An inline fragment: <c>... on T @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Inline-Fragments"/>
public sealed class InlineFragmentNode : SelectionNode
{
    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An argument: <c>name: value</c>. It starts with its name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Arguments"/>
public sealed class ArgumentNode : SyntaxNode
{
    public required string Name { get; init; }

    public required ValueNode Value { get; init; }
}

/// <summary>A directive where it is applied: <c>@name(argument: value)</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Directives"/>
public sealed class DirectiveNode : SyntaxNode
{
    /// <summary>The name, without the <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}
