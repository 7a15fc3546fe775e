namespace KnowledgeGraph;

/// <summary>A row of the <see cref="DerivationTable"/>: derivations are sorted by statement.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct DerivationRow(int Index) : IRow<DerivationRow>
{
    /// <inheritdoc />
    public int CompareTo(DerivationRow other) => Index.CompareTo(other.Index);

    static DerivationRow IRow<DerivationRow>.At(int index) => new(index);
}
