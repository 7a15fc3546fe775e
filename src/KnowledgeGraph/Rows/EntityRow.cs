namespace KnowledgeGraph;

/// <summary>A row of the <see cref="EntityTable"/>: entities are sorted by kind, then id.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct EntityRow(int Index) : IRow<EntityRow>
{
    /// <summary>Stands for no row, where the image has no optional numbers.</summary>
    public static EntityRow None => new(-1);

    /// <summary>Whether it stands for no row.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc />
    public int CompareTo(EntityRow other) => Index.CompareTo(other.Index);

    static EntityRow IRow<EntityRow>.At(int index) => new(index);
}
