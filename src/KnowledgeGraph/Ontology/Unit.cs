namespace KnowledgeGraph;

/// <summary>A unit of measurement.</summary>
/// <param name="Index">Its place among the units, which are sorted by name.</param>
/// <param name="Name">As written in fact files.</param>
/// <param name="Symbol">As shown to people.</param>
/// <param name="Dimension">Only quantities of one dimension are comparable.</param>
public sealed record Unit(int Index, string Name, string Symbol, string Dimension, string Description)
{
    /// <summary>The symbol for exactly one; null where it is the same.</summary>
    public string? Singular { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
