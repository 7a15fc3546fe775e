using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Image;

/// <summary>
/// The rows of a table that have an element in a sparse column: a bit for each row, and the number of elements before it.
/// </summary>
internal readonly struct SparseRows
{
    private readonly Column<SparseWord> _words;
    private readonly int _rows;

    public SparseRows(Column<SparseWord> words, int rows)
    {
        _words = words;
        _rows = rows;
        Count = words.Length == 0 ? 0 : words[words.Length - 1].End;
    }

    /// <summary>The number of rows with an element.</summary>
    public int Count { get; }

    /// <summary>The place of the element of a row; -1 if it has none. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ImageFormatException">
    /// The group counts other elements than there are, which happens only in a forged or damaged image.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(int index)
    {
        if ((uint)index >= (uint)_rows)
        {
            ThrowOutOfRange(index, _rows);
        }

        if (_words.Length == 0)
        {
            return -1;
        }

        ref readonly var word = ref _words[index >> SparseWord.Shift];
        if (!word.Has(index))
        {
            return -1;
        }

        var place = word.PlaceOf(index);
        if ((uint)place >= (uint)Count)
        {
            ThrowInconsistent(index, Count);
        }

        return place;
    }

    /// <inheritdoc cref="Column{T}.Prefetch" />
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int index) => _words.Prefetch(index >> SparseWord.Shift);

    private static void ThrowInconsistent(int index, int count) => throw new ImageFormatException(
        ImageDefect.Inconsistent,
        $"The fact image contradicts itself: the element of row {index} is outside its column of {count} elements.{ImageHeader.HowToFix}");

    private static void ThrowOutOfRange(int index, int rows) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, $"The column has {rows} rows.");
}

/// <summary>A group of rows of a sparse column.</summary>
/// <param name="Bits">By row, whether it has an element; the lowest bit is the first row.</param>
/// <param name="Before">The number of elements of all rows before the group.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SparseWord(uint Bits, int Before)
{
    /// <summary>The number of the group is the row shifted by so many bits.</summary>
    public const int Shift = 5;

    /// <summary>The number of groups of so many rows.</summary>
    public static int CountOf(int rows) => (int)((rows + (1L << Shift) - 1) >> Shift);

    /// <summary>The number of elements up to the end of the group.</summary>
    public int End => Before + BitOperations.PopCount(Bits);

    /// <summary>Whether a row of the group has an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int index) => (Bits & (1u << index)) != 0;

    /// <summary>The place of the element of a row of the group that has one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(int index) => Before + BitOperations.PopCount(Bits & ((1u << index) - 1));
}
