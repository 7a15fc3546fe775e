using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Counts the distinct rows of a list with overlapping ranges. O(n log n), in the scratch arena.</summary>
internal static class DistinctRows
{
    public static int Count(RowList list, int owner, ScratchArena scratch, ref FilterWork work)
    {
        var offset = scratch.Allocate(Capacity(list, owner));
        var count = 0;
        for (var i = 0; i < list.RangeCount(owner); i++)
        {
            foreach (var row in list.Range(owner, i))
            {
                if (!work.Step())
                {
                    return 0;
                }

                if (list.Contains(owner, row, ref work))
                {
                    scratch[offset + count++] = row;
                }
            }
        }

        var rows = scratch.Slice(offset, count);
        rows.Sort();
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            distinct += i == 0 || rows[i] != rows[i - 1] ? 1 : 0;
        }

        return distinct;
    }

    private static int Capacity(RowList list, int owner)
    {
        var capacity = 0;
        for (var i = 0; i < list.RangeCount(owner); i++)
        {
            capacity += list.Range(owner, i).Count;
        }

        return capacity;
    }
}
