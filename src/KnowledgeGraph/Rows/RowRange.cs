namespace KnowledgeGraph;

/// <summary>Consecutive rows of a table.</summary>
/// <param name="Start">The first row.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct RowRange(int Start, int Count)
{
    /// <summary>The row after the last one.</summary>
    public int End => Start + Count;

    /// <summary>True when <paramref name="row"/> is one of them.</summary>
    public bool Contains(int row) => (uint)(row - Start) < (uint)Count;

    /// <summary>The row numbers in ascending order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks over the row numbers.</summary>
    public struct Enumerator(RowRange rows)
    {
        private readonly int _end = rows.End;

        /// <summary>The row number.</summary>
        public int Current { get; private set; } = rows.Start - 1;

        /// <summary>Goes to the next row.</summary>
        public bool MoveNext() => ++Current < _end;
    }
}
