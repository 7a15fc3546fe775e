namespace KnowledgeGraph;

/// <summary>A row of an <see cref="AdjacencyView"/>: edges are sorted by node, predicate, neighbour, then statement.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct EdgeRow(int Index) : IRow<EdgeRow>
{
    /// <inheritdoc />
    public int CompareTo(EdgeRow other) => Index.CompareTo(other.Index);

    static EdgeRow IRow<EdgeRow>.At(int index) => new(index);
}
