namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// The graph that is served and the last ones before it, so that what changed since can be told. May be used by many threads.
/// </summary>
/// <param name="earlier">How many are kept beside the newest.</param>
internal sealed class KnownGraphs(int earlier) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<(string ContentHash, Shared<FactGraph> Graph)> _newestFirst = [];

    /// <summary>Adds the newest and lets go of the oldest.</summary>
    public void Add(string contentHash, Shared<FactGraph> graph)
    {
        lock (_lock)
        {
            // Facts that come back after a detour are new again, and known once.
            Remove(_newestFirst.FindIndex(known => known.ContentHash == contentHash));
            _newestFirst.Insert(0, (contentHash, graph));
            Remove(_newestFirst.Count > earlier + 1 ? earlier + 1 : -1);
        }
    }

    /// <summary>Leases the graph with this content; false if it is not known, or not any more.</summary>
    public bool TryLease(string contentHash, out Lease<FactGraph> lease)
    {
        lock (_lock)
        {
            lease = default;
            return _newestFirst.Find(known => known.ContentHash == contentHash).Graph is { } graph && graph.TryLease(out lease);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            while (_newestFirst.Count > 0)
            {
                Remove(0);
            }
        }
    }

    private void Remove(int index)
    {
        if (index >= 0)
        {
            _newestFirst[index].Graph.Dispose();
            _newestFirst.RemoveAt(index);
        }
    }
}
