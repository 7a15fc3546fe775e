namespace KnowledgeGraph;

/// <summary>Consecutive rows of a table.</summary>
/// <typeparam name="TRow">The row of that table.</typeparam>
/// <param name="Start">The first row.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct RowRange<TRow>(TRow Start, int Count)
    where TRow : unmanaged, IRow<TRow>
{
    /// <summary>The row after the last one.</summary>
    public TRow End => TRow.At(Start.Index + Count);

    /// <summary>The numbers of the rows alone.</summary>
    public RowRange Places => new(Start.Index, Count);

    /// <summary>The row at a place of the range, which is not checked.</summary>
    public TRow this[int place] => TRow.At(Start.Index + place);

    /// <summary>Whether <paramref name="row"/> is one of them.</summary>
    public bool Contains(TRow row) => (uint)(row.Index - Start.Index) < (uint)Count;

    /// <summary>Enumerates the rows in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Enumerates the rows.</summary>
    public struct Enumerator(RowRange<TRow> rows)
    {
        private readonly int _end = rows.Start.Index + rows.Count;
        private int _index = rows.Start.Index - 1;

        /// <summary>The row.</summary>
        public readonly TRow Current => TRow.At(_index);

        /// <summary>Goes to the next row.</summary>
        public bool MoveNext() => ++_index < _end;
    }
}
