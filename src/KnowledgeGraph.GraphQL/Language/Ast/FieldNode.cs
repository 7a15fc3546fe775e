using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A field: <c>alias: name(argument: value) @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Fields"/>
public sealed class FieldNode : SelectionNode
{
    public override SyntaxKind Kind => SyntaxKind.Field;

    public string? Alias { get; init; }

    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];

    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>The name of the field in the response: its alias, or else its name.</summary>
    public string ResponseKey => Alias ?? Name;
}
