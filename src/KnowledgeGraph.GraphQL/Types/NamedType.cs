using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A type with a name. It is written as an object initialiser and refers to other types by name, so that types may refer to each other;
/// building the schema resolves the names. A type belongs to one schema.
/// </summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>The name that clients know.</summary>
    public string Name { get; private set; }

    /// <summary>The purpose of the type, in Markdown; shown by every client tool.</summary>
    public string? Description { get; init; }

    public sealed override NamedType Named => this;

    /// <summary>The name of this kind of type in error messages.</summary>
    internal abstract string KindName { get; }

    /// <summary>Whether the engine itself defines the type: introspection and the five built-in scalars.</summary>
    public virtual bool IsBuiltIn => Name.StartsWith("__", StringComparison.Ordinal);

    public sealed override string ToString() => Name;

    /// <summary>Gives the type another name. Definitions that are not linked yet find it by its old one.</summary>
    internal void Rename(string name) => Name = name;

    /// <summary>Resolves the names in this definition to types, and reports those that do not exist.</summary>
    internal virtual void Link(SchemaLinker linker)
    {
    }

    [DoesNotReturn]
    private protected static T NotBuilt<T>(string what) =>
        throw new InvalidOperationException($"{what} known only after the schema has been built.");
}
