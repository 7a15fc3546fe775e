using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Image;

/// <summary>The index of compressed sparse rows: what belongs to item i begins at the i-th number and ends before the next one.</summary>
internal readonly struct RowStarts(Column<int> starts, int rows)
{
    /// <exception cref="ImageFormatException">
    /// The index does not ascend within its table, which only a forged or damaged image has.
    /// </exception>
    public RowRange this[int item]
    {
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
    public void Prefetch(int item) => starts.Prefetch(item);

    private static void ThrowInconsistent(int item, int rows) => throw new ImageFormatException(
        ImageDefect.Inconsistent,
        $"The fact image contradicts itself: the rows of item {item} do not lie in their table of {rows} rows. Write it again with the compiler of this version.");
}

/// <summary>The same from the rows of one table to those of another.</summary>
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
    public void Prefetch(TItem item) => starts.Prefetch(item.Index);
}
