namespace KnowledgeGraph.Image;

/// <summary>The index of compressed sparse rows of a table in which most items have no rows: only those with rows take space.</summary>
internal readonly struct SparseStarts(SparseRows items, RowStarts starts)
{
    /// <summary>The rows of an item; empty if it has none. O(1).</summary>
    /// <inheritdoc cref="RowStarts.this[int]" path="/exception"/>
    public RowRange this[int item] => items.PlaceOf(item) is var place and >= 0 ? starts[place] : default;
}
