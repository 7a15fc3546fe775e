using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A definition at the top of a document: executable, or of the type system.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Document"/>
public abstract class DefinitionNode : SyntaxNode
{
    /// <summary>The description before the definition; none on extensions and on the short form of a query.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives of the definition; always empty for the definition of a directive.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
