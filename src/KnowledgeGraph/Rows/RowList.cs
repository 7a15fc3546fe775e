using System.Collections;
using System.Diagnostics;

namespace KnowledgeGraph;

/// <summary>The items at consecutive rows of a table, read in place. It is valid until its graph is disposed.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public readonly struct RowList<T> : IReadOnlyList<T>
    where T : struct, IRowItem<T>
{
    private readonly FactGraph _graph;
    private readonly int _start;

    private RowList(FactGraph graph, int start, int count)
    {
        _graph = graph;
        _start = start;
        Count = count;
    }

    /// <inheritdoc />
    public int Count { get; }

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return T.At(_graph, _start + index);
        }
    }

    /// <summary>Enumerates the items in order; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_graph, _start, Count);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static RowList<T> Of(FactGraph graph, RowRange rows) => new(graph, rows.Start, rows.Count);

    internal static RowList<T> Of<TRow>(FactGraph graph, RowRange<TRow> rows)
        where TRow : unmanaged, IRow<TRow> =>
        new(graph, rows.Start.Index, rows.Count);

    /// <summary>An enumerator of the items.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactGraph _graph;
        private readonly int _end;
        private int _next;

        internal Enumerator(FactGraph graph, int start, int count)
        {
            _graph = graph;
            _end = start + count;
            _next = start - 1;
            Start = start;
        }

        private int Start { get; }

        /// <inheritdoc />
        public readonly T Current => T.At(_graph, _next);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc />
        public bool MoveNext() => ++_next < _end;

        /// <inheritdoc />
        public void Reset() => _next = Start - 1;

        /// <inheritdoc />
        public readonly void Dispose()
        {
        }
    }
}
