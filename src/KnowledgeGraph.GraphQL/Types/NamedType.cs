using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A type with a name. It is written as an object initialiser, other types being named by text, so that types may refer to one
/// another in circles; <see cref="SchemaBuilder.Build"/> ties the names to the types. A type belongs to one schema.
/// </summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    public string Name { get; }

    /// <summary>What the type is for, in Markdown; shown by every tool for clients.</summary>
    public string? Description { get; init; }

    public sealed override NamedType Named => this;

    /// <summary>The word for this kind of type in error messages.</summary>
    internal abstract string KindName { get; }

    /// <summary>Whether the engine itself defines the type: introspection and the five built-in scalars.</summary>
    public virtual bool IsBuiltIn => Name.StartsWith("__", StringComparison.Ordinal);

    public sealed override string ToString() => Name;

    /// <summary>Ties the names in this definition to types, and says which do not exist.</summary>
    internal virtual void Link(SchemaLinker linker)
    {
    }

    [DoesNotReturn]
    private protected static T NotBuilt<T>(string what) =>
        throw new InvalidOperationException($"{what} is known only after the schema has been built.");
}
