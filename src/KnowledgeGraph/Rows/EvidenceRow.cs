namespace KnowledgeGraph;

/// <summary>A row of the <see cref="EvidenceTable"/>: passages are sorted by statement, then in the order written.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct EvidenceRow(int Index) : IRow<EvidenceRow>
{
    /// <inheritdoc />
    public int CompareTo(EvidenceRow other) => Index.CompareTo(other.Index);

    static EvidenceRow IRow<EvidenceRow>.At(int index) => new(index);
}
