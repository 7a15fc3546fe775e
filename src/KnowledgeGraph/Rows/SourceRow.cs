namespace KnowledgeGraph;

/// <summary>A row of the <see cref="SourceTable"/>: sources are sorted by id.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct SourceRow(int Index) : IRow<SourceRow>
{
    /// <summary>The absence of a row, in place of a nullable number, which the image does not have.</summary>
    public static SourceRow None => new(-1);

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc />
    public int CompareTo(SourceRow other) => Index.CompareTo(other.Index);

    static SourceRow IRow<SourceRow>.At(int index) => new(index);
}
