namespace KnowledgeGraph;

/// <summary>A row of the <see cref="EntityTable"/>: entities are sorted by kind, then id.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct EntityRow(int Index) : IRow<EntityRow>
{
    /// <summary>The absence of a row, in place of a nullable number, which the image does not have.</summary>
    public static EntityRow None => new(-1);

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc />
    public int CompareTo(EntityRow other) => Index.CompareTo(other.Index);

    static EntityRow IRow<EntityRow>.At(int index) => new(index);
}
