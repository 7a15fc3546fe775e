namespace KnowledgeGraph.Image;

/// <summary>Searches in sorted columns.</summary>
internal static class SortedRows
{
    /// <summary>The rows of a sorted span that hold <paramref name="value"/>, counted from <paramref name="offset"/>. O(log n).</summary>
    public static RowRange Equal(ReadOnlySpan<ushort> sorted, int value, int offset)
    {
        var first = LowerBound(sorted, value);
        return new RowRange(offset + first, LowerBound(sorted[first..], value + 1));
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
