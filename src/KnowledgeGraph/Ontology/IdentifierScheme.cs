using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A scheme of identifiers that others give.</summary>
/// <param name="Index">Its place among the schemes, which are sorted by name.</param>
/// <param name="Format">A regular expression that the whole identifier matches; null where any text will do.</param>
/// <param name="Url">A URL with <c>{id}</c> in it; null where there is none.</param>
/// <param name="Domain">The kinds that may carry it; empty for all.</param>
public sealed record IdentifierScheme(
    int Index, string Name, string Description, string? Format, string? Url, ImmutableArray<Kind> Domain)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}
