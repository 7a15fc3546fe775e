namespace KnowledgeGraph.Api.FactSets;

/// <summary>Counts that require a scan of all rows, computed on first use.</summary>
internal sealed class FactSetSummary(FactGraph graph)
{
    private readonly Lazy<int> _derivedStatements = new(() => CountDerived(graph));
    private readonly Lazy<int> _unverifiedEvidence = new(() => CountUnverified(graph));

    public int DerivedStatements => _derivedStatements.Value;

    public int UnverifiedEvidence => _unverifiedEvidence.Value;

    private static int CountDerived(FactGraph graph)
    {
        var count = 0;
        foreach (var traits in graph.Statements.Traits.AsSpan())
        {
            count += traits.Basis == Basis.Derived ? 1 : 0;
        }

        return count;
    }

    private static int CountUnverified(FactGraph graph)
    {
        var count = 0;
        for (var statement = 0; statement < graph.Statements.Count; statement++)
        {
            var passages = graph.Statement(new StatementRow(statement)).Evidence;
            for (var i = 0; i < passages.Count; i++)
            {
                count += passages[i].IsVerified ? 0 : 1;
            }
        }

        return count;
    }
}
