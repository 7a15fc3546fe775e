using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>A column of a table, read in place, with every access checked. It is valid until its graph is disposed.</summary>
/// <typeparam name="TRow">The type of the table's rows.</typeparam>
/// <typeparam name="T">The type of the elements, as stored in the image.</typeparam>
[DebuggerDisplay("Length = {Length}")]
public readonly struct Column<TRow, T>
    where TRow : unmanaged, IRow<TRow>
    where T : unmanaged
{
    private readonly Column<T> _elements;

    internal Column(Column<T> elements) => _elements = elements;

    /// <summary>The number of rows.</summary>
    public int Length => _elements.Length;

    /// <summary>The element at <paramref name="row"/>. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ref readonly T this[TRow row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _elements[row.Index];
    }

    /// <inheritdoc cref="Column{T}.Prefetch"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(TRow row) => _elements.Prefetch(row.Index);

    /// <summary>Returns the whole column.</summary>
    public ReadOnlySpan<T> AsSpan() => _elements.AsSpan();

    /// <summary>Returns the elements at <paramref name="rows"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range exceeds the column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> AsSpan(RowRange<TRow> rows) => _elements.AsSpan().Slice(rows.Start.Index, rows.Count);
}
