using System.Numerics;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A queue by whole numbers from which nothing smaller is ever asked for than was taken before: the radix heap of Ahuja, Mehlhorn, Orlin
/// and Tarjan, "Faster algorithms for the shortest path problem" (Journal of the ACM 37, 1990). Of equal numbers the one put in last comes
/// first.
/// </summary>
/// <remarks>
/// O(1) to put in, O(64) in all for each that is taken, mostly far less: numbers move to a smaller bucket each time, and seldom.
/// </remarks>
internal sealed class MonotoneQueue
{
    // By the highest bit in which a number differs from the last one taken; the first for those equal to it.
    private readonly List<(long Key, EntityRow Node)>[] _buckets = [.. Enumerable.Range(0, 65).Select(_ => new List<(long Key, EntityRow Node)>())];
    private ulong _used;
    private long _last;

    /// <param name="key">No less than the last one taken.</param>
    public void Enqueue(long key, EntityRow node)
    {
        var bucket = BucketOf(key);
        _used |= 1UL << bucket;
        _buckets[bucket].Add((key, node));
    }

    /// <summary>The smallest number, without taking it.</summary>
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

    /// <summary>Takes what <see cref="TryPeek"/> has said to be there.</summary>
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

    /// <summary>Numbers are not negative, so that the highest bit is never the one that differs.</summary>
    private int BucketOf(long key) => 64 - BitOperations.LeadingZeroCount((ulong)(key ^ _last));
}
