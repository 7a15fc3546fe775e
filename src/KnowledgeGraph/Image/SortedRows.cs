namespace KnowledgeGraph.Image;

/// <summary>Searches in sorted columns.</summary>
internal static class SortedRows
{
    /// <summary>
    /// Finds the rows of <paramref name="range"/>, over which the column is sorted, that have <paramref name="value"/>. O(log n).
    /// </summary>
    public static RowRange<TRow> Equal<TRow>(Column<TRow, ushort> column, RowRange<TRow> range, int value)
        where TRow : unmanaged, IRow<TRow>
    {
        var sorted = column.AsSpan(range);
        var first = LowerBound(sorted, value);
        return new RowRange<TRow>(range[first], LowerBound(sorted[first..], value + 1));
    }

    private static int LowerBound(ReadOnlySpan<ushort> sorted, int value)
    {
        var low = 0;
        var high = sorted.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (sorted[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
