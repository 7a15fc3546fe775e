using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A directive where it is applied: <c>@name(argument: value)</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Directives"/>
public sealed class DirectiveNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name, without the <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<ArgumentNode> Arguments { get; init; } = [];
}
