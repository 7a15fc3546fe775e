using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Binds the statements of all files on all processors, in batches of lists: those of an entity, or of a file. The result is that of one
/// thread which takes them in order: where something limited has run out (hints, comparisons of names, room for diagnostics), so that the
/// order decides who gets it, the batches are dropped and one thread binds the lists again.
/// </summary>
internal static class StatementBatches
{
    /// <summary>So many that what a batch needs does not count.</summary>
    private const int MaxListsInBatch = 256;

    /// <summary>So many that no processor waits long for the last one, which may have longer lists than the others.</summary>
    private const int BatchesOfProcessor = 4;

    /// <summary>Binds the lists, and adds their statements and diagnostics in the order of the lists.</summary>
    /// <param name="declarations">Null where nothing is kept from one compilation to the next.</param>
    public static void Bind(
        List<PendingStatements> pending,
        FactIndex index,
        DiagnosticBag diagnostics,
        KeptDeclarations? declarations,
        CancellationToken cancellationToken)
    {
        var evidence = new EvidenceBinder();
        var batches = OrderedParallel.IsSequential || pending.Count == 0
            ? null
            : BindSideBySide(pending, evidence, diagnostics, declarations, cancellationToken);
        if (batches is null && pending.Count > 0)
        {
            evidence = new EvidenceBinder();
            var suggester = pending[0].Scope.Reader.Suggester;
            batches = [StatementBatch.Bind(pending, 0, pending.Count, evidence, diagnostics, suggester, declarations, cancellationToken)];
        }

        Merge(batches ?? [], index, diagnostics);
        evidence.ReportSummary(index, diagnostics);
        index.Evidence = evidence.Checks;
    }

    /// <summary>The batches of several threads; null where something has run out, so that their messages depend on the order.</summary>
    private static StatementBatch[]? BindSideBySide(
        List<PendingStatements> pending,
        EvidenceBinder evidence,
        DiagnosticBag diagnostics,
        KeptDeclarations? declarations,
        CancellationToken cancellationToken)
    {
        var share = pending.Count / (Environment.ProcessorCount * BatchesOfProcessor);
        var size = Math.Min(Math.Max(share, 1), MaxListsInBatch);

        // All lists share one suggester. One thread that binds them again starts with what there was before.
        var shared = pending[0].Scope.Reader.Suggester;
        var suggester = shared.Copy();
        var batches = OrderedParallel.Select(
            [.. Enumerable.Range(0, (pending.Count + size - 1) / size)],
            number => StatementBatch.Bind(
                pending, number * size, size, evidence, diagnostics.Part(), suggester, declarations, cancellationToken),
            cancellationToken);
        if (evidence.DependsOnOrder || suggester.HasRunOut || !diagnostics.HasRoomFor(Array.ConvertAll(batches, batch => batch.Diagnostics)))
        {
            return null;
        }

        shared.ContinueFrom(suggester);
        return batches;
    }

    private static void Merge(StatementBatch[] batches, FactIndex index, DiagnosticBag diagnostics)
    {
        var count = batches.Sum(batch => batch.Statements.Count);
        var byId = new Dictionary<string, BoundStatement>(count, StringComparer.Ordinal);
        index.Statements.Capacity = count;
        foreach (var batch in batches)
        {
            if (batch.Diagnostics != diagnostics)
            {
                diagnostics.AddRange(batch.Diagnostics);
            }

            index.StaleReviews.AddRange(batch.Stale);
            index.LateReviews.AddRange(batch.Late);
            index.Parts?.Statements.AddRange(batch.Parts);
        }

        foreach (var batch in batches)
        {
            foreach (var statement in batch.Statements)
            {
                if (byId.TryGetValue(statement.Symbol.Id, out var first))
                {
                    diagnostics.Report(
                        DiagnosticCatalogue.DuplicateStatement, statement.Location, first.Location, StatementDifference.Of(first, statement));
                    continue;
                }

                byId.Add(statement.Symbol.Id, statement);
                index.Statements.Add(statement);
            }
        }
    }
}
