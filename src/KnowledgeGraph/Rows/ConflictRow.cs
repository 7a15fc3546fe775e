namespace KnowledgeGraph;

/// <summary>A row of the <see cref="ConflictTable"/>: conflicts are sorted by their first statement.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct ConflictRow(int Index) : IRow<ConflictRow>
{
    /// <inheritdoc />
    public int CompareTo(ConflictRow other) => Index.CompareTo(other.Index);

    static ConflictRow IRow<ConflictRow>.At(int index) => new(index);
}
