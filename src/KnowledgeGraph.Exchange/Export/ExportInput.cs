using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>What an export is written from.</summary>
/// <param name="Selection">The facts.</param>
/// <param name="Base">What the IRIs of entities and statements begin with, in formats that have IRIs.</param>
public sealed record ExportInput(GraphSelection Selection, BaseIri Base)
{
    /// <summary>The whole graph, with IRIs that are no addresses.</summary>
    public ExportInput(FactGraph graph)
        : this(GraphSelection.Whole(graph), BaseIri.Default)
    {
    }
}
