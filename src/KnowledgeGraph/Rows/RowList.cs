using System.Collections;
using System.Diagnostics;

namespace KnowledgeGraph;

/// <summary>
/// Items of a graph in order, read where they lie: at consecutive rows of a table, or at the rows that an index of the image names. It may be
/// kept as long as its graph is not disposed.
/// </summary>
/// <typeparam name="T">The item that is read at each row.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public readonly struct RowList<T> : IReadOnlyList<T>
    where T : struct, IRowItem<T>
{
    private readonly FactGraph _graph;

    // By place, the number of a row; empty where the rows are consecutive and the place is the row.
    private readonly Column<int> _index;
    private readonly RowRange _places;

    internal RowList(FactGraph graph, RowRange rows)
        : this(graph, default, rows)
    {
    }

    internal RowList(FactGraph graph, Column<int> index, RowRange places)
    {
        _graph = graph;
        _index = index;
        _places = places;
    }

    /// <inheritdoc />
    public int Count => _places.Count;

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var place = _places.Start + index;
            return T.At(_graph, _index.Length == 0 ? place : _index[place]);
        }
    }

    /// <summary>Enumerates the items in order; allocates nothing.</summary>
    public ListEnumerator<RowList<T>, T> GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
