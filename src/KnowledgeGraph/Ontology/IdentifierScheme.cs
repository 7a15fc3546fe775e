using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A scheme of identifiers assigned by third parties.</summary>
/// <param name="Index">The index among the schemes, which are sorted by name.</param>
/// <param name="Format">A regular expression that must match the whole identifier; null for any text.</param>
/// <param name="Url">A URL with <c>{id}</c> as placeholder; null if there is none.</param>
/// <param name="Domain">The kinds that may have such an identifier; empty for all.</param>
public sealed record IdentifierScheme(
    int Index, string Name, string Description, string? Format, string? Url, ImmutableArray<Kind> Domain)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}
