using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A definition or an extension of the type system: a schema, a type or a directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public abstract class TypeSystemDefinitionNode : DefinitionNode
{
    /// <summary>Whether the node stands behind <c>extend</c>. Extensions have the parts of a definition, save the description.</summary>
    public bool IsExtension { get; init; }
}

/// <summary>The schema: <c>schema { query: T }</c>, or its extension.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema"/>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];
}

/// <summary>The root type of one kind of operation: <c>query: T</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Root-Operation-Types"/>
public sealed class OperationTypeDefinitionNode : SyntaxNode
{
    public OperationKind Operation { get; init; }

    public required NamedTypeNode Type { get; init; }
}

/// <summary>The definition of a directive: <c>directive @name(a: T) repeatable on FIELD</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System.Directives"/>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <summary>The name, without the <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    public bool IsRepeatable { get; init; }

    /// <summary>The locations as written, every one of them a name that the specification knows.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];
}
