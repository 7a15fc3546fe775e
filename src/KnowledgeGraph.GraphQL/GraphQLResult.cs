using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL;

/// <summary>The response to a request, ready for the wire. Dispose of it once <see cref="Body"/> has been sent: its memory is used again.</summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly RunPool _pool;
    private readonly byte[]? _kept;
    private OperationRun? _run;

    /// <param name="kept">A response that was made before; null if the run has made one.</param>
    internal GraphQLResult(OperationRun run, RunPool pool, byte[]? kept) => (_run, _pool, _kept) = (run, pool, kept);

    /// <summary>The response as JSON in UTF-8.</summary>
    /// <exception cref="ObjectDisposedException">The result has been disposed of.</exception>
    public ReadOnlyMemory<byte> Body
    {
        get
        {
            ObjectDisposedException.ThrowIf(_run is null, this);
            return _kept ?? _run.Response.Written;
        }
    }

    /// <summary>Whether the response has <c>data</c>, if only null.</summary>
    public bool HasData => Outcome is GraphQLOutcome.Executed or GraphQLOutcome.ExecutedWithErrors;

    public GraphQLOutcome Outcome { get; internal init; }

    /// <summary>The kind of operation that ran or would have; null if it was not found.</summary>
    public OperationKind? OperationKind { get; internal init; }

    /// <summary>The name of the operation; null if it has none.</summary>
    public string? OperationName { get; internal init; }

    /// <summary>The cost that was computed before the operation ran.</summary>
    public double Cost { get; internal init; }

    /// <summary>Whether a plan from an earlier request was used.</summary>
    public bool IsPlanCached { get; internal init; }

    /// <summary>The codes of the errors in the order of the response.</summary>
    public IReadOnlyList<string> ErrorCodes { get; internal init; } = [];

    /// <summary>
    /// What went wrong in the server itself: the first exception of a resolver, or of the engine. It is for the server's log; clients are told nothing
    /// of it.
    /// </summary>
    public Exception? Fault { get; internal init; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _run, null) is { } run)
        {
            _pool.Return(run);
        }
    }
}
