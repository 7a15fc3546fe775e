namespace KnowledgeGraph.Api.Orders;

/// <summary>
/// Remembers numbers computed for the last rows, so that an order does not count the relations of the best rows again for each row that it
/// compares with them. 8 KB; safe for concurrent use, because an entry is one number.
/// </summary>
/// <param name="compute">Computes the number of a row.</param>
internal sealed class RowMemo(Func<int, int> compute)
{
    private const int Size = 1 << 10;

    // The row, plus one, in the upper half, and its number in the lower.
    private readonly long[] _entries = new long[Size];

    public int this[int row]
    {
        get
        {
            ref var entry = ref _entries[row & (Size - 1)];
            var known = Volatile.Read(ref entry);
            if (known >> 32 == row + 1L)
            {
                return (int)known;
            }

            var computed = compute(row);
            Volatile.Write(ref entry, ((row + 1L) << 32) | (uint)computed);
            return computed;
        }
    }
}
