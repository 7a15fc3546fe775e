using KnowledgeGraph.Api.Orders;

namespace KnowledgeGraph.Api.Values;

/// <summary>
/// Orders by literals. A date is ordered by the first day that it may mean, then the last. Amounts are ordered by unit, then period,
/// then amount: ten kilometres are neither more nor less than nine crowns.
/// </summary>
internal static class FactOrders
{
    /// <param name="read">The value of a row; null where there is none.</param>
    public static RowOrder Create(ValueKind kind, Func<int, FactValue?> read, bool isDescending) => kind switch
    {
        ValueKind.Integer => new ValueOrder<long>((row, _) => read(row)?.AsInteger(), isDescending),
        ValueKind.Decimal => new ValueOrder<decimal>((row, _) => read(row)?.AsDecimal(), isDescending),
        ValueKind.Boolean => new ValueOrder<bool>((row, _) => read(row)?.AsBoolean(), isDescending),
        ValueKind.Date => new ValueOrder<long>((row, _) => read(row) is { } date ? Days(date.EarliestDay(), date.LatestDay()) : null, isDescending),
        ValueKind.Quantity => new ValueOrder<Measure>(
            (row, _) => read(row)?.AsQuantity() is { } quantity ? new Measure(quantity.Unit.Index, quantity.Period, quantity.Amount) : null,
            isDescending),
        ValueKind.Enumeration => new ValueOrder<int>((row, _) => read(row)?.AsEnumerationValue().Index, isDescending),
        _ => new TextOrder((row, _) => read(row) is { } text ? text.AsUtf8() : default, isDescending),
    };

    /// <summary>Two days as one number that sorts by the first, then the second.</summary>
    public static long Days(int earliest, int latest) => ((long)earliest << 32) + ((long)latest - int.MinValue);

    private readonly record struct Measure(int Unit, QuantityPeriod Period, decimal Amount) : IComparable<Measure>
    {
        public int CompareTo(Measure other)
        {
            if (Unit != other.Unit)
            {
                return Unit.CompareTo(other.Unit);
            }

            return Period != other.Period ? ((int)Period).CompareTo((int)other.Period) : Amount.CompareTo(other.Amount);
        }
    }
}
