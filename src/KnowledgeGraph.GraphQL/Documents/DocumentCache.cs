using System.Collections.Concurrent;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>
/// Valid documents with their plans, by the bytes of their text. A hit takes no lock. The number of documents and their memory are bounded;
/// the least recently used are evicted first.
/// </summary>
internal sealed class DocumentCache(int capacity, long byteCapacity)
{
    /// <summary>The fraction of the documents that is evicted when there is no room for one more: one in so many.</summary>
    private const int EvictedAtOnce = 16;

    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(Utf8Comparer.Instance);
    private readonly Lock _gate = new();
    private long _clock;
    private long _bytes;
    private int _count;

    /// <summary>All documents, the least recently used first.</summary>
    public IEnumerable<PreparedDocument> Documents =>
        _entries.ToArray().OrderBy(static pair => pair.Value.LastUse).Select(static pair => pair.Value.Document);

    public PreparedDocument? Find(ReadOnlySpan<byte> document)
    {
        if (!_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(document, out var entry))
        {
            return null;
        }

        entry.LastUse = Interlocked.Increment(ref _clock);
        return entry.Document;
    }

    /// <summary>Keeps a document. O(log documents), amortised, once the cache is full.</summary>
    /// <param name="source">The bytes of the document, which never change.</param>
    public void Add(byte[] source, PreparedDocument document)
    {
        var entry = new Entry(document) { LastUse = Interlocked.Increment(ref _clock), Bytes = document.EstimatedSize };
        lock (_gate)
        {
            if (_entries.TryAdd(source, entry))
            {
                _bytes += entry.Bytes;
                _count++;
                Trim();
            }
        }
    }

    /// <summary>Records that a document has grown by a plan or a response.</summary>
    public void Grown(ReadOnlySpan<byte> source)
    {
        lock (_gate)
        {
            if (_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(source, out var entry))
            {
                var size = entry.Document.EstimatedSize;
                _bytes += size - entry.Bytes;
                entry.Bytes = size;
                Trim();
            }
        }
    }

    /// <summary>Makes room for several at once: finding the oldest means looking at all of them.</summary>
    private void Trim()
    {
        if (_count <= capacity && _bytes <= byteCapacity)
        {
            return;
        }

        var wanted = _count <= capacity ? _count : capacity - (capacity / EvictedAtOnce);
        foreach (var (key, entry) in _entries.OrderBy(static pair => pair.Value.LastUse))
        {
            if (_count <= wanted && _bytes <= byteCapacity)
            {
                return;
            }

            if (_entries.TryRemove(key, out _))
            {
                _count--;
                _bytes -= entry.Bytes;
            }
        }
    }

    private sealed class Entry(PreparedDocument document)
    {
        public PreparedDocument Document { get; } = document;

        public long LastUse { get; set; }

        public long Bytes { get; set; }
    }
}
