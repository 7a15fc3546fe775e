using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The history of a graph that nobody has seen change: it knows the graph alone.</summary>
internal sealed class NoHistory(FactGraph graph) : IFactSetHistory
{
    public FactGraphChanges? ChangesSince(string contentHash, CancellationToken cancellationToken) =>
        contentHash == graph.ContentHash ? FactGraphChanges.Between(graph, graph, cancellationToken) : null;
}
