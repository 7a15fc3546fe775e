namespace KnowledgeGraph.Api.FactSets;

/// <summary>Counts that require a scan of all rows, computed on first use.</summary>
internal sealed class FactSetSummary(FactGraph graph)
{
    private readonly Lazy<int> _derivedStatements = new(() => CountDerived(graph));
    private readonly Lazy<EvidenceChecks> _evidence = new(graph.CountEvidenceChecks);

    public int DerivedStatements => _derivedStatements.Value;

    public EvidenceChecks Evidence => _evidence.Value;

    private static int CountDerived(FactGraph graph)
    {
        var count = 0;
        foreach (var traits in graph.Statements.Traits.AsSpan())
        {
            count += traits.Basis == Basis.Derived ? 1 : 0;
        }

        return count;
    }
}
