using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The history of a graph without earlier versions.</summary>
internal sealed class NoHistory(FactGraph graph) : IFactSetHistory
{
    private readonly Lazy<Task<FactGraphChanges>> _none = new(() => Task.FromResult(FactGraphChanges.Between(graph, graph)));

    public Task<FactGraphChanges>? ChangesSince(string contentHash) => contentHash == graph.ContentHash ? _none.Value : null;
}
