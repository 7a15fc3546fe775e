namespace KnowledgeGraph.Api.Orders;

/// <summary>An order of rows: a key of each, and which way. Rows without the key come last, whichever way.</summary>
internal abstract class RowOrder
{
    /// <summary>
    /// Less than 0 when the first row comes first. What row and place are is as for <see cref="Filters.RowTest"/>. Allocates nothing.
    /// </summary>
    public abstract int Compare(int row, int place, int otherRow, int otherPlace);
}

/// <summary>By one order, and by the next where that says nothing.</summary>
internal sealed class OrderInTurn(RowOrder[] orders) : RowOrder
{
    public override int Compare(int row, int place, int otherRow, int otherPlace)
    {
        foreach (var order in orders)
        {
            if (order.Compare(row, place, otherRow, otherPlace) is var comparison and not 0)
            {
                return comparison;
            }
        }

        return 0;
    }
}

/// <summary>By a value; null where there is none.</summary>
internal sealed class ValueOrder<T>(Func<int, int, T?> read, bool isDescending) : RowOrder
    where T : struct, IComparable<T>
{
    public override int Compare(int row, int place, int otherRow, int otherPlace)
    {
        var value = read(row, place);
        var other = read(otherRow, otherPlace);
        if (value is not { } first || other is not { } second)
        {
            return (value is null ? 1 : 0) - (other is null ? 1 : 0);
        }

        return isDescending ? second.CompareTo(first) : first.CompareTo(second);
    }
}

/// <summary>Reads the text that rows are ordered by; empty where there is none.</summary>
internal delegate ReadOnlySpan<byte> OrderText(int row, int place);

/// <summary>By a text, byte by byte, which is by code point: the same on every machine.</summary>
internal sealed class TextOrder(OrderText read, bool isDescending) : RowOrder
{
    public override int Compare(int row, int place, int otherRow, int otherPlace)
    {
        var text = read(row, place);
        var other = read(otherRow, otherPlace);
        if (text.IsEmpty || other.IsEmpty)
        {
            return (text.IsEmpty ? 1 : 0) - (other.IsEmpty ? 1 : 0);
        }

        return isDescending ? other.SequenceCompareTo(text) : text.SequenceCompareTo(other);
    }
}

/// <summary>By the order of another table that each row leads to; -1 where it leads nowhere.</summary>
internal sealed class OrderThrough(Func<int, int, int> follow, RowOrder order) : RowOrder
{
    public override int Compare(int row, int place, int otherRow, int otherPlace)
    {
        var target = follow(row, place);
        var other = follow(otherRow, otherPlace);
        if (target < 0 || other < 0)
        {
            return (target < 0 ? 1 : 0) - (other < 0 ? 1 : 0);
        }

        return order.Compare(target, -1, other, -1);
    }
}
