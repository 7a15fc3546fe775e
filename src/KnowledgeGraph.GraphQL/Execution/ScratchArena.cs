namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Room for the numbers that resolvers must keep between opening a list and reading its items, as the rows of a filtered page: handed out
/// in order, addressed by an offset that fits into a <see cref="ObjectHandle"/>, and taken back when the field that asked for it is done.
/// </summary>
public sealed class ScratchArena
{
    private const int InitialSize = 1024;
    private const int RetainedSize = 256 * 1024;

    private int[] _numbers = [];

    /// <summary>The number of ints handed out.</summary>
    internal int Mark { get; set; }

    /// <summary>Hands out room for some numbers, whose content is undefined, and returns its offset. Amortised O(1).</summary>
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

    /// <summary>The room at an offset. The span is stale after the next <see cref="Allocate"/>; the offset is not.</summary>
    public Span<int> Slice(int offset, int count) => _numbers.AsSpan(offset, count);

    /// <summary>The number at an offset.</summary>
    public ref int this[int offset] => ref _numbers[offset];

    /// <summary>Makes the arena ready for another request.</summary>
    internal void Reset()
    {
        Mark = 0;
        if (_numbers.Length > RetainedSize)
        {
            _numbers = [];
        }
    }
}
