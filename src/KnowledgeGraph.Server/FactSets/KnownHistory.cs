using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Server.FactSets;

/// <summary>
/// The changes from each graph that the server still knows to one of them. Each is compared once, and stays open with the changes, which
/// read from it: at most as many as are known.
/// </summary>
internal sealed class KnownHistory(FactGraph graph, KnownGraphs known) : IFactSetHistory, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Lease<FactGraph> Since, FactGraphChanges Changes)> _changes = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public FactGraphChanges? ChangesSince(string contentHash, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_changes.TryGetValue(contentHash, out var compared))
            {
                return compared.Changes;
            }

            if (!known.TryLease(contentHash, out var since))
            {
                return null;
            }

            try
            {
                var changes = FactGraphChanges.Between(since.Value, graph, cancellationToken);
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
