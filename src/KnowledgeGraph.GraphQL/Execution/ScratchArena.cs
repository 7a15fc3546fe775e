namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Storage for the numbers that resolvers keep between opening a list and reading its items, such as the rows of a filtered page. It is
/// allocated in order, addressed by an offset that fits into an <see cref="ObjectHandle"/>, and freed when the field that allocated it
/// ends.
/// </summary>
// Why: docs/decisions.md#a-request-rents-its-memory
public sealed class ScratchArena
{
    private const int InitialSize = 1024;
    private const int MaxRetainedSize = 256 * 1024;

    private int[] _numbers = [];

    /// <summary>The number of ints allocated.</summary>
    internal int Mark { get; set; }

    /// <summary>Allocates storage for some numbers, whose content is undefined, and returns its offset. Amortised O(1).</summary>
    public int Allocate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var offset = Mark;
        var needed = checked(offset + count);
        if (needed > _numbers.Length)
        {
            Array.Resize(ref _numbers, Math.Max(needed, Math.Max(InitialSize, _numbers.Length * 2)));
        }

        Mark = needed;
        return offset;
    }

    /// <summary>The storage at an offset. The span is invalid after the next <see cref="Allocate"/>; the offset is not.</summary>
    public Span<int> Slice(int offset, int count) => _numbers.AsSpan(offset, count);

    /// <summary>The number at an offset.</summary>
    public ref int this[int offset] => ref _numbers[offset];

    /// <summary>Prepares the arena for another request.</summary>
    internal void Reset()
    {
        Mark = 0;
        if (_numbers.Length > MaxRetainedSize)
        {
            _numbers = [];
        }
    }
}
