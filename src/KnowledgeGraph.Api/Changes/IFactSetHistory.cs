using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The fact sets that a graph has come from, as far as they are still known. May be used by many threads.</summary>
public interface IFactSetHistory
{
    /// <summary>What changed from an earlier set to the graph that this is the history of.</summary>
    /// <param name="contentHash">The <see cref="FactGraph.ContentHash"/> of the earlier set.</param>
    /// <returns>The changes, which can be read as long as the graph is open; null if that set is not known, or not any more.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    FactGraphChanges? ChangesSince(string contentHash, CancellationToken cancellationToken);
}
