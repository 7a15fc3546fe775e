namespace KnowledgeGraph.Image;

/// <summary>The index of compressed sparse rows: the rows of item i begin at the i-th number and end before the next one.</summary>
internal readonly struct RowStarts(Column<int> starts, int rows)
{
    /// <exception cref="ImageFormatException">The index does not ascend within its table, which only a forged or damaged image has.</exception>
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
        ImageDefect.Inconsistent, $"The fact image contradicts itself: the rows of item {item} do not lie in their table of {rows} rows. Write it again with the compiler of this version.");
}
