namespace KnowledgeGraph.AspNetCore.Transport.Documents;

/// <summary>
/// Documents that clients have registered, by digest. They are bounded by number and by bytes; the least recently used go first. Nothing is
/// trusted because it is here.
/// </summary>
internal sealed class AutomaticDocuments(int capacity, long byteCapacity)
{
    private readonly Dictionary<string, LinkedListNode<(string Hash, byte[] Document)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, byte[] Document)> _byUse = new();
    private readonly Lock _gate = new();
    private long _bytes;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _byHash.Count;
            }
        }
    }

    /// <summary>The document of this digest, which is now the most recently used; null if it is not known. O(1).</summary>
    public byte[]? Find(string hash)
    {
        lock (_gate)
        {
            if (!_byHash.TryGetValue(hash, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Document;
        }
    }

    /// <summary>Keeps a document. Amortised O(1).</summary>
    public void Add(string hash, ReadOnlySpan<byte> document)
    {
        lock (_gate)
        {
            if (_byHash.ContainsKey(hash))
            {
                return;
            }

            _byHash.Add(hash, _byUse.AddFirst((hash, document.ToArray())));
            _bytes += document.Length;
            while (_byUse.Last is { } oldest && (_byHash.Count > capacity || _bytes > byteCapacity))
            {
                _byUse.RemoveLast();
                _byHash.Remove(oldest.Value.Hash);
                _bytes -= oldest.Value.Document.Length;
            }
        }
    }
}
