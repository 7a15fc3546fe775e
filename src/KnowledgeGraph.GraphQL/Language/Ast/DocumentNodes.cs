using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A whole document: executable definitions, type-system definitions, or both.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Document"/>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>The text that the offsets of the tree point into.</summary>
    public required SourceText Source { get; init; }

    public ImmutableArray<DefinitionNode> Definitions { get; init; } = [];
}

/// <summary>A definition at the top of a document: executable, or of the type system.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Document"/>
public abstract class DefinitionNode : SyntaxNode
{
    /// <summary>The description before the definition; none on extensions and on the short form of a query.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives of the definition; always empty for the definition of a directive.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>An operation or a fragment: what a request may hold.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Executable-Definitions"/>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    public required SelectionSetNode SelectionSet { get; init; }
}

/// <summary>An operation: <c>query Name($v: T) @d { … }</c>, or the short form <c>{ … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Operations"/>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    public OperationKind Operation { get; init; }

    /// <summary>The name; null for an anonymous operation.</summary>
    public string? Name { get; init; }

    /// <summary>The offset of the name's first byte in the source, where there is a name.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <summary>The three kinds of operations.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Operations"/>
public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>The definition of a variable: <c>$name: T = default @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Variables"/>
public sealed class VariableDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A fragment: <c>fragment Name on T @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Fragments"/>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }
}
