namespace KnowledgeGraph;

/// <summary>A row of the <see cref="StatementTable"/>: statements are sorted by subject, predicate, object, then id.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct StatementRow(int Index) : IRow<StatementRow>
{
    /// <summary>The absence of a row, in place of a nullable number, which the image does not have.</summary>
    public static StatementRow None => new(-1);

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc />
    public int CompareTo(StatementRow other) => Index.CompareTo(other.Index);

    static StatementRow IRow<StatementRow>.At(int index) => new(index);
}
