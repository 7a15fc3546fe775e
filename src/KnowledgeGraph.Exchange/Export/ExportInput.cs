using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>The input of an export.</summary>
/// <param name="Selection">The facts.</param>
/// <param name="Base">The beginning of the IRIs of entities and statements, in formats that have IRIs.</param>
public sealed record ExportInput(GraphSelection Selection, BaseIri Base)
{
    /// <summary>The whole graph, with IRIs that are not addresses.</summary>
    public ExportInput(FactGraph graph)
        : this(GraphSelection.Whole(graph), BaseIri.Default)
    {
    }
}
