using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A declared part of a statement, beside subject, predicate, object and the built-in fields.</summary>
/// <param name="Index">Its place among the qualifiers, which are sorted by name.</param>
/// <param name="Name">camelCase.</param>
/// <param name="Range">The kinds of an entity-valued qualifier; empty for the others.</param>
/// <param name="Enumeration">The enumeration of the value; null unless <paramref name="ValueKind"/> says so.</param>
public sealed record Qualifier(
    int Index, string Name, string Description, ValueKind ValueKind, ImmutableArray<Kind> Range, Enumeration? Enumeration)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}
