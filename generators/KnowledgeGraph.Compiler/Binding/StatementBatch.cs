using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Some lists of statements that one thread has bound, with what it reported about them.</summary>
internal sealed class StatementBatch
{
    private StatementBatch(DiagnosticBag diagnostics) => Diagnostics = diagnostics;

    public List<BoundStatement> Statements { get; } = [];

    /// <summary>Reviews of something else than their statement is now.</summary>
    public List<StaleReview> Stale { get; } = [];

    /// <summary>Reviews that are later than the day of the ontology on which they are judged.</summary>
    public List<WrittenReview> Late { get; } = [];

    /// <summary>The statements that a release can leave out; none where no release is made.</summary>
    public List<MarkedStatement> Parts { get; } = [];

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Binds lists, from one number on.</summary>
    /// <param name="declarations">Null where nothing is kept from one compilation to the next.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static StatementBatch Bind(
        List<PendingStatements> pending,
        int first,
        int count,
        EvidenceBinder evidence,
        DiagnosticBag diagnostics,
        NameSuggester suggester,
        KeptDeclarations? declarations,
        CancellationToken cancellationToken)
    {
        var batch = new StatementBatch(diagnostics);
        using var identity = new StatementIdentity();
        var binder = new StatementBinder(evidence, identity, batch);
        BindingScope? shared = null;
        BindingScope? own = null;
        for (var i = first; i < Math.Min(first + count, pending.Count); i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var list = pending[i];
            if (KeptStatements.Find(list, declarations) is { } kept)
            {
                batch.Statements.AddRange(kept);
                continue;
            }

            if (!ReferenceEquals(list.Scope, shared))
            {
                shared = list.Scope;
                own = new BindingScope(shared.Reader.Reporting(diagnostics, suggester), shared.Index);
            }

            var (statements, findings) = (batch.Statements.Count, diagnostics.Count);
            binder.BindAll(list with { Scope = own! });
            if (declarations is not null)
            {
                KeptStatements.Keep(list, declarations, batch.Statements, statements, diagnostics.Count > findings);
            }
        }

        return batch;
    }
}
