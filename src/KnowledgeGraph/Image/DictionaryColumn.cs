using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>
/// A column of a table in which many rows have the same element: it has numbers of distinct elements. Read in place, with every access
/// checked. It is valid until its graph is disposed.
/// </summary>
/// <typeparam name="TRow">The type of the table's rows.</typeparam>
/// <typeparam name="T">The type of the elements, as stored in the image.</typeparam>
[DebuggerDisplay("Length = {Length}")]
public readonly struct DictionaryColumn<TRow, T>
    where TRow : unmanaged, IRow<TRow>
    where T : unmanaged
{
    private readonly Column<TRow, int> _numbers;
    private readonly Column<T> _distinct;

    internal DictionaryColumn(Column<TRow, int> numbers, Column<T> distinct)
    {
        _numbers = numbers;
        _distinct = distinct;
    }

    /// <summary>The number of rows.</summary>
    public int Length => _numbers.Length;

    /// <summary>The element at <paramref name="row"/>. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ref readonly T this[TRow row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _distinct[_numbers[row]];
    }

    /// <inheritdoc cref="Column{T}.Prefetch"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(TRow row) => _numbers.Prefetch(row);
}
