namespace KnowledgeGraph;

/// <summary>A unit of measurement.</summary>
/// <param name="Index">The index among the units, which are sorted by name.</param>
/// <param name="Name">The name used in fact files.</param>
/// <param name="Symbol">The symbol shown to people.</param>
/// <param name="Dimension">The dimension; only quantities of the same one are comparable.</param>
public sealed record Unit(int Index, string Name, string Symbol, string Dimension, string Description)
{
    /// <summary>The symbol for an amount of exactly one; null if it is the same.</summary>
    public string? Singular { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
