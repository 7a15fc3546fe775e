using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>An input value: a literal or a variable.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Values"/>
public abstract class ValueNode : SyntaxNode;

/// <summary>A variable where it is used: <c>$name</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Language.Variables"/>
public sealed class VariableNode : ValueNode
{
    /// <summary>The name, without the <c>$</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The offset of the name's first byte in the source. White space may stand before it, but none after it.</summary>
    public int NameStart => End - Name.Length;
}

/// <summary>An integer of any size.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Int-Value"/>
public sealed class IntValueNode : ValueNode
{
    /// <summary>The digits as written, with the sign.</summary>
    public required string Value { get; init; }
}

/// <summary>A number with a fraction, an exponent or both.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Float-Value"/>
public sealed class FloatValueNode : ValueNode
{
    /// <summary>The number as written.</summary>
    public required string Value { get; init; }
}

/// <summary>A string in quotes, or a block string in triple quotes.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-String-Value"/>
public sealed class StringValueNode : ValueNode
{
    /// <summary>The meaning of the literal: escapes resolved; of a block string, the common indentation removed.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it was written in triple quotes.</summary>
    public bool IsBlock { get; init; }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Boolean-Value"/>
public sealed class BooleanValueNode : ValueNode
{
    public bool Value { get; init; }
}

/// <summary><c>null</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Null-Value"/>
public sealed class NullValueNode : ValueNode;

/// <summary>The name of an enum value: any name but <c>true</c>, <c>false</c> and <c>null</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enum-Value"/>
public sealed class EnumValueNode : ValueNode
{
    public required string Value { get; init; }
}

/// <summary>A list: <c>[1, 2]</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-List-Value"/>
public sealed class ListValueNode : ValueNode
{
    public ImmutableArray<ValueNode> Values { get; init; } = [];
}

/// <summary>An input object: <c>{ name: value }</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Values"/>
public sealed class ObjectValueNode : ValueNode
{
    public ImmutableArray<ObjectFieldNode> Fields { get; init; } = [];
}

/// <summary>A field of an input object: <c>name: value</c>. It starts with its name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Values"/>
public sealed class ObjectFieldNode : SyntaxNode
{
    public required string Name { get; init; }

    public required ValueNode Value { get; init; }
}
