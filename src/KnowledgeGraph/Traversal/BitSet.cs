using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Traversal;

/// <summary>A set of small numbers, one bit each.</summary>
internal readonly struct BitSet(int capacity)
{
    private readonly ulong[] _words = new ulong[(capacity + 63) >> 6];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int number) => _words[number >> 6] |= 1UL << (number & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Remove(int number) => _words[number >> 6] &= ~(1UL << (number & 63));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int number) => ((_words[number >> 6] >> (number & 63)) & 1) != 0;
}
