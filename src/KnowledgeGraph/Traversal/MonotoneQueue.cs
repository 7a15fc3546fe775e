using System.Numerics;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A priority queue of whole numbers whose keys never fall below the last one taken: the radix heap of Ahuja, Mehlhorn, Orlin and Tarjan,
/// "Faster algorithms for the shortest path problem" (Journal of the ACM 37, 1990). Among equal keys, the last one added comes first.
/// </summary>
/// <remarks>
/// O(1) to add, O(64) in total for each entry taken and usually far less, since an entry moves to a smaller bucket each time.
/// </remarks>
internal sealed class MonotoneQueue
{
    // Buckets by the highest bit in which a key differs from the last one taken; the first is for keys equal to it.
    private readonly List<(long Key, EntityRow Node)>[] _buckets =
        [.. Enumerable.Range(0, 65).Select(_ => new List<(long Key, EntityRow Node)>())];
    private ulong _used;
    private long _last;

    /// <param name="key">A key not below the last one taken.</param>
    public void Enqueue(long key, EntityRow node)
    {
        var bucket = BucketOf(key);
        _used |= 1UL << bucket;
        _buckets[bucket].Add((key, node));
    }

    /// <summary>Returns the smallest key without removing it.</summary>
    public bool TryPeek(out long key)
    {
        key = 0;
        if (_used == 0)
        {
            return false;
        }

        if ((_used & 1) == 0)
        {
            Spread(BitOperations.TrailingZeroCount(_used));
        }

        key = _last;
        return true;
    }

    /// <summary>Removes the entry that <see cref="TryPeek"/> has found.</summary>
    public EntityRow Dequeue()
    {
        var first = _buckets[0];
        var node = first[^1].Node;
        first.RemoveAt(first.Count - 1);
        if (first.Count == 0)
        {
            _used &= ~1UL;
        }

        return node;
    }

    public void Clear()
    {
        for (; _used != 0; _used &= _used - 1)
        {
            _buckets[BitOperations.TrailingZeroCount(_used)].Clear();
        }

        _last = 0;
    }

    private void Spread(int bucket)
    {
        var items = _buckets[bucket];
        _last = items[0].Key;
        foreach (var (key, _) in items)
        {
            _last = Math.Min(_last, key);
        }

        _used &= ~(1UL << bucket);
        foreach (var (key, node) in items)
        {
            Enqueue(key, node);
        }

        items.Clear();
    }

    /// <summary>Keys are not negative, so the highest bit never differs.</summary>
    private int BucketOf(long key) => 64 - BitOperations.LeadingZeroCount((ulong)(key ^ _last));
}
