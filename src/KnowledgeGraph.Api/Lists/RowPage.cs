using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// One page of a <see cref="RowList"/>, stored as numbers in the scratch arena of the request: owner, number of rows, whether there are
/// items before and after, then the rows. The handle of a connection is the list and the offset in the arena.
/// </summary>
internal static class RowPage
{
    private const int Owner = 0;
    private const int Count = 1;
    private const int HasPrevious = 2;
    private const int HasNext = 3;
    private const int Rows = 4;

    /// <summary>
    /// Reads the page of <paramref name="owner"/>. O(rows examined): those of the page and those excluded on the way; all of them if the
    /// list is ordered. If the conditions name an id, those that can satisfy them.
    /// </summary>
    public static ObjectHandle Read(RowList list, int owner, ResolveContext context)
    {
        list = list.Narrow(owner, context);
        var offset = context.Scratch.Allocate(Rows + list.Page.Size);
        var page = context.Scratch.Slice(offset, Rows + list.Page.Size);
        page[Owner] = owner;
        var work = new FilterWork(list.MaxSteps, context.CancellationToken);
        var (count, hasMore) = list.IsOrdered
            ? OrderedRows.Read(list, owner, page[Rows..], ref work)
            : RowsInPlace.Read(list, owner, page[Rows..], ref work);
        if (work.IsExhausted)
        {
            return Fail(list, context);
        }

        page[Count] = count;

        // The item of a cursor is in the list, so there is an item before those after it, and vice versa.
        page[HasPrevious] = (list.Page.IsBackward ? hasMore : list.Page.After != PageRequest.FromStart) ? 1 : 0;
        page[HasNext] = (list.Page.IsBackward ? list.Page.Before != PageRequest.ToEnd : hasMore) ? 1 : 0;
        return new ObjectHandle(list, offset);
    }

    public static RowList ListOf(in ObjectHandle connection) => (RowList)connection.Reference!;

    public static int OwnerOf(in ObjectHandle connection, ResolveContext context) => context.Scratch[connection.Row + Owner];

    public static int CountOf(in ObjectHandle connection, ResolveContext context) => context.Scratch[connection.Row + Count];

    public static bool HasPreviousPage(in ObjectHandle connection, ResolveContext context) =>
        context.Scratch[connection.Row + HasPrevious] != 0;

    public static bool HasNextPage(in ObjectHandle connection, ResolveContext context) =>
        context.Scratch[connection.Row + HasNext] != 0 || ListOf(connection).HasMore(context);

    /// <summary>The row of the item at <paramref name="index"/> of the page.</summary>
    public static int RowOf(in ObjectHandle connection, int index, ResolveContext context) =>
        context.Scratch[connection.Row + Rows + index];

    /// <summary>The number of items on all pages. O(ranges) without a filter, otherwise O(rows).</summary>
    public static int TotalCount(in ObjectHandle connection, ResolveContext context)
    {
        var list = ListOf(connection);
        if (list.TotalCount(context) is { } known)
        {
            return known;
        }

        var owner = OwnerOf(connection, context);
        var work = new FilterWork(list.MaxSteps, context.CancellationToken);
        var total = list.HasRepeats ? DistinctRows.Count(list, owner, context.Scratch, ref work) : CountRows(list, owner, ref work);
        if (work.IsExhausted)
        {
            Fail(list, context);
        }

        return total;
    }

    /// <summary>Counts the items that the view keeps back. O(rows).</summary>
    public static ObjectHandle LeftOut(in ObjectHandle connection, ResolveContext context)
    {
        var list = ListOf(connection);
        var tally = new LeftOutTally();
        var work = new FilterWork(list.MaxSteps, context.CancellationToken);
        list.CountLeftOut(OwnerOf(connection, context), tally, ref work);
        return work.IsExhausted ? Fail(list, context) : new ObjectHandle(tally);
    }

    private static int CountRows(RowList list, int owner, ref FilterWork work)
    {
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
                if (!work.Step())
                {
                    return total;
                }

                total += list.Contains(owner, row, ref work) ? 1 : 0;
            }
        }

        return total;
    }

    /// <summary>Reports that a list examined too many rows.</summary>
    public static ObjectHandle Fail(RowList list, ResolveContext context)
    {
        context.Fail(
            $"The list was abandoned after its conditions had examined {list.MaxSteps} rows. Use fewer nested conditions on relations.",
            ApiErrorCodes.FilterTooCostly);
        return ObjectHandle.Null;
    }
}
