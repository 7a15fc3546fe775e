using System.Diagnostics;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// A column of a table in which most rows have no element, read in place, with every access checked. It is valid until its graph is
/// disposed.
/// </summary>
/// <typeparam name="TRow">The type of the table's rows.</typeparam>
/// <typeparam name="T">The type of the elements, as stored in the image.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public readonly struct SparseColumn<TRow, T>
    where TRow : unmanaged, IRow<TRow>
    where T : unmanaged
{
    private readonly SparseRows _rows;
    private readonly Column<T> _elements;
    private readonly T _none;

    internal SparseColumn(SparseRows rows, Column<T> elements, T none)
    {
        _rows = rows;
        _elements = elements;
        _none = none;
    }

    /// <summary>The number of rows with an element.</summary>
    public int Count => _elements.Length;

    /// <summary>The element at <paramref name="row"/>; the value that stands for none if it has none. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[TRow row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _rows.PlaceOf(row.Index) is var place and >= 0 ? _elements[place] : _none;
    }

    /// <inheritdoc cref="Column{T}.Prefetch"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(TRow row) => _rows.Prefetch(row.Index);
}
