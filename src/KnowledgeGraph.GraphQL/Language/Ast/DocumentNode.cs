using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A whole document: executable definitions, type-system definitions, or both.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Document"/>
public sealed class DocumentNode : SyntaxNode
{
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The text that the offsets of the tree point into.</summary>
    public required SourceText Source { get; init; }

    public ImmutableArray<DefinitionNode> Definitions { get; init; } = [];
}
