namespace KnowledgeGraph.Image;

/// <summary>The index of compressed sparse rows: the rows of item i begin at the i-th number and end before the next one.</summary>
internal readonly struct RowStarts(Column<int> starts)
{
    public RowRange this[int item]
    {
        get
        {
            var start = starts[item];
            return new RowRange(start, starts[item + 1] - start);
        }
    }
}
