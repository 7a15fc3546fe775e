using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An operation: <c>query Name($v: T) @d { … }</c>, or the short form <c>{ … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Operations"/>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    public OperationKind Operation { get; init; }

    /// <summary>The name; null for an anonymous operation.</summary>
    public string? Name { get; init; }

    /// <summary>The offset of the name's first byte in the source, where there is a name.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}
