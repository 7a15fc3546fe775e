using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Structure;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// The changes from each graph that the server still knows to one of them. Each is compared once, in the background, and stays open with
/// the changes, which read from it: at most as many as are known.
/// </summary>
internal sealed class KnownHistory(FactGraph graph, KnownGraphs known) : IFactSetHistory, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Lease<FactGraph> Since, Task<FactGraphChanges> Changes)> _changes = new(StringComparer.Ordinal);
    private readonly BackgroundWork _background = new("Changes");

    /// <inheritdoc />
    public Task<FactGraphChanges>? ChangesSince(string contentHash)
    {
        lock (_lock)
        {
            if (_changes.TryGetValue(contentHash, out var compared))
            {
                if (!compared.Changes.IsFaulted)
                {
                    return compared.Changes;
                }

                // It is tried again: memory may have been short.
                compared.Since.Dispose();
                _changes.Remove(contentHash);
            }

            if (!known.TryLease(contentHash, out var since))
            {
                return null;
            }

            try
            {
                var changes = _background.Start(cancellation => FactGraphChanges.Between(since.Value, graph, cancellation));
                _changes.Add(contentHash, (since, changes));
                return changes;
            }
            catch
            {
                since.Dispose();
                throw;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _background.Dispose();
        lock (_lock)
        {
            foreach (var (since, _) in _changes.Values)
            {
                since.Dispose();
            }

            _changes.Clear();
        }
    }
}
