namespace KnowledgeGraph.Api.Receipts;

/// <summary>Whether the statements in a receipt are those of the set that it names.</summary>
internal static class ReceiptBasis
{
    /// <summary>The statements that the set does not have, or that say something else there. Linear in the statements listed.</summary>
    /// <param name="graph">The very set of the receipt, in which no statement can have changed.</param>
    public static IEnumerable<string> FaultsOf(Receipt receipt, FactGraph graph)
    {
        foreach (var (id, digest) in receipt.Statements.Zip(receipt.StatementDigests))
        {
            if (!graph.TryFindStatement(id, out var statement))
            {
                yield return $"It lists the statement {id}, which the set of the receipt does not have.";
            }
            else if (StatementDigest.Of(statement) != digest)
            {
                yield return $"The digest of the statement {id} is not the one that it has in the set of the receipt.";
            }
        }
    }

    /// <summary>The first difference from the statements that the answer shows; null if there is none.</summary>
    /// <param name="trace">Of the same answer by the very set of the receipt.</param>
    public static string? FaultOf(Receipt receipt, AnswerTrace trace)
    {
        if (receipt.StatementCount != trace.Count)
        {
            return $"It counts {receipt.StatementCount} statements, and the answer shows {trace.Count}.";
        }

        var shown = trace.Statements.Take(Receipt.MaxStatements).Select(statement => statement.Id);
        var difference = receipt.Statements.Zip(shown).FirstOrDefault(pair => pair.First != pair.Second);
        return difference.First is null ? null : $"It lists the statement {difference.First} where the answer shows {difference.Second}.";
    }
}
