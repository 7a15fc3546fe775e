using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph;

/// <summary>
/// A column of the image, read in place: a pointer and a length, with every access checked against the length. It is valid until its graph
/// is disposed.
/// </summary>
/// <typeparam name="T">The type of the elements, as stored in the image.</typeparam>
[DebuggerDisplay("Length = {Length}")]
public readonly unsafe struct Column<T>
    where T : unmanaged
{
    private readonly T* _first;

    internal Column(T* first, int length)
    {
        _first = first;
        Length = length;
    }

    /// <summary>The number of elements.</summary>
    public int Length { get; }

    /// <summary>The element at <paramref name="index"/>. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length)
            {
                ThrowOutOfRange(index);
            }

            return ref _first[index];
        }
    }

    /// <summary>
    /// Prefetches the element while other work goes on; does nothing if there is no such element or the processor lacks the instruction.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Prefetch(int index)
    {
        if (Sse.IsSupported && (uint)index < (uint)Length)
        {
            Sse.Prefetch0(_first + index);
        }
    }

    /// <summary>Returns the whole column.</summary>
    public ReadOnlySpan<T> AsSpan() => new(_first, Length);

    /// <summary>Returns the elements at <paramref name="places"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range exceeds the column.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> AsSpan(RowRange places) => AsSpan().Slice(places.Start, places.Count);

    /// <summary>Returns the elements at <paramref name="places"/> as a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range exceeds the column.</exception>
    internal Column<T> Slice(RowRange places)
    {
        _ = AsSpan(places);
        return new Column<T>(_first + places.Start, places.Count);
    }

    private void ThrowOutOfRange(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, $"The column has {Length} elements.");
}
