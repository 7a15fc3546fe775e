using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Connections;

/// <summary>
/// One page of a <see cref="RowList"/>, kept as numbers in the scratch arena of the request: owner, number of rows, whether there are items
/// before and behind, then the rows. A <see cref="Source"/> of the list and the offset in the arena is the handle of a connection.
/// </summary>
internal static class RowPage
{
    private const int Owner = 0;
    private const int Count = 1;
    private const int HasPrevious = 2;
    private const int HasNext = 3;
    private const int Rows = 4;

    // Looking at the token costs more than looking at a row.
    private const int RowsBetweenCancellationChecks = 4096;

    /// <summary>Reads the page of <paramref name="owner"/>. O(rows looked at): those of the page, and those left out on the way.</summary>
    public static Source Read(RowList list, int owner, ResolveContext context)
    {
        var offset = context.Scratch.Allocate(Rows + list.Page.Size);
        var page = context.Scratch.Slice(offset, Rows + list.Page.Size);
        page[Owner] = owner;
        var (count, hasMore) = list.Page.IsBackward
            ? ReadBackward(list, owner, page[Rows..], context.CancellationToken)
            : ReadForward(list, owner, page[Rows..], context.CancellationToken);
        page[Count] = count;

        // An item that a cursor names is in the list: there is one before what comes after it, and the other way round.
        page[HasPrevious] = (list.Page.IsBackward ? hasMore : list.Page.After != PageRequest.FromStart) ? 1 : 0;
        page[HasNext] = (list.Page.IsBackward ? list.Page.Before != PageRequest.ToEnd : hasMore) ? 1 : 0;
        return new Source(list, offset);
    }

    public static RowList ListOf(in Source connection) => (RowList)connection.Reference!;

    public static int OwnerOf(in Source connection, ResolveContext context) => context.Scratch[connection.A + Owner];

    public static int CountOf(in Source connection, ResolveContext context) => context.Scratch[connection.A + Count];

    public static bool HasPreviousPage(in Source connection, ResolveContext context) => context.Scratch[connection.A + HasPrevious] != 0;

    public static bool HasNextPage(in Source connection, ResolveContext context) => context.Scratch[connection.A + HasNext] != 0;

    /// <summary>The row of the item at <paramref name="index"/> of the page.</summary>
    public static int RowOf(in Source connection, int index, ResolveContext context) => context.Scratch[connection.A + Rows + index];

    /// <summary>The number of items on all pages together. O(1) without a filter, else O(rows).</summary>
    public static int TotalCount(in Source connection, ResolveContext context)
    {
        var list = ListOf(connection);
        var owner = OwnerOf(connection, context);
        var total = 0;
        for (var i = 0; i < list.RangeCount(owner); i++)
        {
            var range = list.Range(owner, i);
            if (!list.IsFiltered)
            {
                total += range.Count;
                continue;
            }

            foreach (var row in range)
            {
                CheckCancellation(row, context.CancellationToken);
                total += list.Contains(owner, row) ? 1 : 0;
            }
        }

        return total;
    }

    private static (int Count, bool HasMore) ReadForward(RowList list, int owner, Span<int> rows, CancellationToken cancellation)
    {
        var count = 0;
        for (var i = 0; i < list.RangeCount(owner); i++)
        {
            var range = list.Range(owner, i);
            var end = Math.Min(range.End, list.Page.Before);
            for (var row = Math.Max(range.Start, list.Page.After + 1); row < end; row++)
            {
                CheckCancellation(row, cancellation);
                if (!list.Contains(owner, row))
                    continue;
                if (count == rows.Length)
                    return (count, true);
                rows[count++] = row;
            }
        }

        return (count, false);
    }

    private static (int Count, bool HasMore) ReadBackward(RowList list, int owner, Span<int> rows, CancellationToken cancellation)
    {
        var count = 0;
        var hasMore = false;
        for (var i = list.RangeCount(owner) - 1; i >= 0 && !hasMore; i--)
        {
            var range = list.Range(owner, i);
            var start = Math.Max(range.Start, list.Page.After + 1);
            for (var row = Math.Min(range.End, list.Page.Before) - 1; row >= start && !hasMore; row--)
            {
                CheckCancellation(row, cancellation);
                if (!list.Contains(owner, row))
                    continue;
                hasMore = count == rows.Length;
                if (!hasMore)
                    rows[count++] = row;
            }
        }

        // Whichever end a page is counted from, its items come in the order of the list.
        rows[..count].Reverse();
        return (count, hasMore);
    }

    private static void CheckCancellation(int row, CancellationToken cancellation)
    {
        if (row % RowsBetweenCancellationChecks == 0)
            cancellation.ThrowIfCancellationRequested();
    }
}
