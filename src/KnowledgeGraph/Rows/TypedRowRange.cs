using System.Collections;

namespace KnowledgeGraph;

/// <summary>Consecutive rows of a table.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <param name="Start">The first row.</param>
/// <param name="Count">The number of rows.</param>
public readonly record struct RowRange<TRow>(TRow Start, int Count) : IReadOnlyList<TRow>
    where TRow : unmanaged, IRow<TRow>
{
    /// <summary>The row after the last one.</summary>
    public TRow End => TRow.At(Start.Index + Count);

    /// <summary>The row numbers without their type.</summary>
    public RowRange Places => new(Start.Index, Count);

    /// <summary>The row at a place of the range; not checked.</summary>
    public TRow this[int place] => TRow.At(Start.Index + place);

    /// <summary>Whether <paramref name="row"/> is in the range.</summary>
    public bool Contains(TRow row) => (uint)(row.Index - Start.Index) < (uint)Count;

    /// <summary>Enumerates the rows in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TRow> IEnumerable<TRow>.GetEnumerator() => Each().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Each().GetEnumerator();

    private IEnumerable<TRow> Each()
    {
        foreach (var row in this)
        {
            yield return row;
        }
    }

    /// <summary>An enumerator of the rows.</summary>
    public struct Enumerator(RowRange<TRow> rows)
    {
        private readonly int _end = rows.Start.Index + rows.Count;
        private int _index = rows.Start.Index - 1;

        /// <summary>The current row.</summary>
        public readonly TRow Current => TRow.At(_index);

        /// <summary>Advances to the next row.</summary>
        public bool MoveNext() => ++_index < _end;
    }
}
