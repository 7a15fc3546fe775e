using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The earlier versions of a graph that are still known. Thread-safe.</summary>
public interface IFactSetHistory
{
    /// <summary>The changes from an earlier set to the graph of this history.</summary>
    /// <param name="contentHash">The <see cref="FactGraph.ContentHash"/> of the earlier set.</param>
    /// <returns>
    /// The changes, readable while the graph is open, once they have been computed, which is done once; null if the set is unknown or no
    /// longer known.
    /// </returns>
    Task<FactGraphChanges>? ChangesSince(string contentHash);
}
