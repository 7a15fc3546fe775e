using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The history of a graph without earlier versions.</summary>
internal sealed class NoHistory(FactGraph graph) : IFactSetHistory
{
    public FactGraphChanges? ChangesSince(string contentHash, CancellationToken cancellationToken) =>
        contentHash == graph.ContentHash ? FactGraphChanges.Between(graph, graph, cancellationToken) : null;
}
