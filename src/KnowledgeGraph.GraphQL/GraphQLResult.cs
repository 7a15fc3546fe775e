using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL;

/// <summary>
/// The response to a request, ready to be sent. Dispose of it once <see cref="Body"/> has been sent: its memory is pooled.
/// </summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly RunPool _pool;
    private readonly byte[]? _kept;
    private OperationRun? _run;

    /// <param name="kept">A kept response from an earlier request; null if the run has produced one.</param>
    internal GraphQLResult(OperationRun run, RunPool pool, byte[]? kept) => (_run, _pool, _kept) = (run, pool, kept);

    /// <summary>The response as JSON in UTF-8; empty if the operation was postponed.</summary>
    /// <exception cref="ObjectDisposedException">The result has been disposed of.</exception>
    public ReadOnlyMemory<byte> Body
    {
        get
        {
            ObjectDisposedException.ThrowIf(_run is null, this);
            return _kept ?? (Outcome == GraphQLOutcome.Postponed ? ReadOnlyMemory<byte>.Empty : _run.Response.Written);
        }
    }

    /// <summary>Whether the response has <c>data</c>, even if it is null.</summary>
    public bool HasData => Outcome is GraphQLOutcome.Executed or GraphQLOutcome.ExecutedWithErrors;

    public GraphQLOutcome Outcome { get; internal init; }

    /// <summary>The kind of the operation that ran or would have run; null if it was not found.</summary>
    public OperationKind? OperationKind { get; internal init; }

    /// <summary>The name of the operation; null if it has none.</summary>
    public string? OperationName { get; internal init; }

    /// <summary>The cost that was computed before the operation ran.</summary>
    public double Cost { get; internal init; }

    /// <summary>Whether the plan came from an earlier request.</summary>
    public bool IsPlanCached { get; internal init; }

    /// <summary>The codes of the errors, in the order of the response.</summary>
    public IReadOnlyList<string> ErrorCodes { get; internal init; } = [];

    /// <summary>
    /// The first exception thrown by a resolver or by the engine itself; null if there was none. It is for the server's log: nothing of it
    /// is disclosed to clients.
    /// </summary>
    public Exception? Fault { get; internal init; }

    /// <summary>For a postponed operation, the time that it takes at least, from what is known of it.</summary>
    public TimeSpan ExpectedTime { get; internal init; }

    /// <summary>
    /// For a postponed operation, the computation that has to be complete before it can be run anew; null if it only has to wait its turn.
    /// </summary>
    public Task? AwaitedComputation { get; internal init; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _run, null) is { } run)
        {
            _pool.Return(run);
        }
    }
}
