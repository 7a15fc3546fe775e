using System.Collections.Immutable;
using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>A declared part of a statement, in addition to subject, predicate, object and the built-in fields.</summary>
/// <param name="Index">The index among the qualifiers, which are sorted by name.</param>
/// <param name="Name">The name, in camelCase.</param>
/// <param name="Range">The kinds allowed as value; empty unless the value is an entity.</param>
/// <param name="Enumeration">
/// The enumeration of the value; null unless <paramref name="ValueKind"/> is <see cref="ValueKind.Enumeration"/>.
/// </param>
public sealed record Qualifier(
    int Index, string Name, string Description, ValueKind ValueKind, ImmutableArray<Kind> Range, Enumeration? Enumeration)
{
    /// <summary>
    /// The name for people, spelt as inside a sentence: declared as <c>label</c>, or else the words of the name.
    /// </summary>
    public string Label => field ??= DeclaredLabel ?? NameWords.Of(Name);

    /// <summary>The label that the ontology declares; null if it declares none.</summary>
    public string? DeclaredLabel { get; internal init; }

    /// <summary>Why it should not be used any longer, and what to use in its place; null where it may be used.</summary>
    public string? DeprecationReason { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
