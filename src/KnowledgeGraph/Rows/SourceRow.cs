namespace KnowledgeGraph;

/// <summary>A row of the <see cref="SourceTable"/>: sources are sorted by id.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct SourceRow(int Index) : IRow<SourceRow>
{
    /// <summary>Stands for no row, where the image has no optional numbers.</summary>
    public static SourceRow None => new(-1);

    /// <summary>Whether it stands for no row.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc />
    public int CompareTo(SourceRow other) => Index.CompareTo(other.Index);

    static SourceRow IRow<SourceRow>.At(int index) => new(index);
}
