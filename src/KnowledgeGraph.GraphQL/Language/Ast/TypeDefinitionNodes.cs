using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>The definition or the extension of a named type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Types"/>
public abstract class TypeDefinitionNode : TypeSystemDefinitionNode
{
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }
}

/// <summary>A scalar: <c>scalar Name @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars"/>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode;

/// <summary>An object type: <c>type Name implements I @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Objects"/>
public sealed class ObjectTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>An interface: <c>interface Name implements I @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Interfaces"/>
public sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; init; } = [];

    public ImmutableArray<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>A union: <c>union Name @d = A | B</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Unions"/>
public sealed class UnionTypeDefinitionNode : TypeDefinitionNode
{
    /// <summary>The member types.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; init; } = [];
}

/// <summary>An enum: <c>enum Name @d { A B }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums"/>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary>An input object type: <c>input Name @d { … }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects"/>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; init; } = [];
}

/// <summary>The definition of a field: <c>name(argument: T): T @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#FieldsDefinition"/>
public sealed class FieldDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; init; } = [];

    public required TypeNode Type { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>The definition of an argument or of an input field: <c>name: T = default @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#InputValueDefinition"/>
public sealed class InputValueDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public required TypeNode Type { get; init; }

    public ValueNode? DefaultValue { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>The definition of an enum value: <c>NAME @d</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#EnumValueDefinition"/>
public sealed class EnumValueDefinitionNode : SyntaxNode
{
    public StringValueNode? Description { get; init; }

    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source.</summary>
    public int NameStart { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
