using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Reads a page of a list in the order of its ranges.</summary>
internal static class RowsInPlace
{
    /// <summary>Fills <paramref name="rows"/> with the page.</summary>
    /// <returns>The number of rows, and whether there are more beyond the page.</returns>
    public static (int Count, bool HasMore) Read(RowList list, int owner, Span<int> rows, ref FilterWork work) =>
        list.Page.IsBackward ? ReadBackward(list, owner, rows, ref work) : ReadForward(list, owner, rows, ref work);

    private static (int Count, bool HasMore) ReadForward(RowList list, int owner, Span<int> rows, ref FilterWork work)
    {
        var count = 0;
        for (var i = 0; i < list.RangeCount(owner); i++)
        {
            var range = list.Range(owner, i);
            var end = Math.Min(range.End, list.Page.Before);
            for (var row = Math.Max(range.Start, list.Page.After + 1); row < end && work.Step(); row++)
            {
                if (!list.Contains(owner, row, ref work))
                {
                    continue;
                }

                if (count == rows.Length)
                {
                    return (count, true);
                }

                rows[count++] = row;
            }
        }

        return (count, false);
    }

    private static (int Count, bool HasMore) ReadBackward(RowList list, int owner, Span<int> rows, ref FilterWork work)
    {
        var count = 0;
        var hasMore = false;
        for (var i = list.RangeCount(owner) - 1; i >= 0 && !hasMore; i--)
        {
            var range = list.Range(owner, i);
            var start = Math.Max(range.Start, list.Page.After + 1);
            for (var row = Math.Min(range.End, list.Page.Before) - 1; row >= start && !hasMore && work.Step(); row--)
            {
                if (!list.Contains(owner, row, ref work))
                {
                    continue;
                }

                hasMore = count == rows.Length;
                if (!hasMore)
                {
                    rows[count++] = row;
                }
            }
        }

        // Items are in the order of the list, from whichever end the page is counted.
        rows[..count].Reverse();
        return (count, hasMore);
    }
}
