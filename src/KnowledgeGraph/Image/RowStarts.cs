using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Image;

/// <summary>The index of compressed sparse rows: the rows of item i start at the i-th number and end before the next one.</summary>
internal readonly struct RowStarts(Column<int> starts, int rows)
{
    /// <exception cref="ImageFormatException">
    /// The index does not ascend within its table, which happens only in a forged or damaged image.
    /// </exception>
    public RowRange this[int item]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var start = starts[item];
            var end = starts[item + 1];
            if ((uint)start > (uint)end || (uint)end > (uint)rows)
            {
                ThrowInconsistent(item, rows);
            }

            return new RowRange(start, end - start);
        }
    }

    /// <inheritdoc cref="Column{T}.Prefetch" />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int item) => starts.Prefetch(item);

    private static void ThrowInconsistent(int item, int rows) => throw new ImageFormatException(
        ImageDefect.Inconsistent,
        $"The fact image contradicts itself: the rows of item {item} are outside their table of {rows} rows.{ImageHeader.HowToFix}");
}

/// <summary>The index of compressed sparse rows from one table to another.</summary>
internal readonly struct RowStarts<TItem, TRow>(RowStarts starts)
    where TItem : unmanaged, IRow<TItem>
    where TRow : unmanaged, IRow<TRow>
{
    /// <inheritdoc cref="RowStarts.this[int]" path="/exception"/>
    public RowRange<TRow> this[TItem item]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var rows = starts[item.Index];
            return new RowRange<TRow>(TRow.At(rows.Start), rows.Count);
        }
    }

    /// <inheritdoc cref="Column{T}.Prefetch" />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(TItem item) => starts.Prefetch(item.Index);
}
