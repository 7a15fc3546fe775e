namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>A graph that stays as it is.</summary>
/// <param name="open">Called once; what it returns is never disposed of here.</param>
internal sealed class OpenFacts(Func<FactGraph> open, FactSetHost host) : IFactSource
{
    /// <inheritdoc />
    public void OpenFirst() => host.TakeUp(new Shared<FactGraph>(open(), static _ => { }));
}
