using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;
using KnowledgeGraph.GraphQL.Requests;

namespace KnowledgeGraph.GraphQL;

/// <summary>
/// The response to a request, ready to be sent. Dispose of it once <see cref="Body"/> has been sent: its memory is pooled.
/// </summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly ResponseBuilder _response;
    private OperationRun? _run;

    /// <param name="response">The response, which is complete.</param>
    internal GraphQLResult(ResponseBuilder response) => (_response, _run) = (response, response.Run);

    /// <summary>The response as JSON in UTF-8; empty if the operation was postponed.</summary>
    /// <exception cref="ObjectDisposedException">The result has been disposed of.</exception>
    public ReadOnlyMemory<byte> Body
    {
        get
        {
            ObjectDisposedException.ThrowIf(_run is null, this);
            return _response.Kept ?? (Outcome == GraphQLOutcome.Postponed ? ReadOnlyMemory<byte>.Empty : _run.Response.Written);
        }
    }

    /// <summary>Whether the response has <c>data</c>, even if it is null.</summary>
    public bool HasData => Outcome is GraphQLOutcome.Executed or GraphQLOutcome.ExecutedWithErrors;

    public GraphQLOutcome Outcome => _response.Outcome;

    /// <summary>The kind of the operation that ran or would have run; null if it was not found.</summary>
    public OperationKind? OperationKind => _response.Operation?.Operation;

    /// <summary>The name of the operation; null if it has none.</summary>
    public string? OperationName => _response.Operation?.Name;

    /// <summary>The cost that was computed before the operation ran.</summary>
    public double Cost => _response.Cost;

    /// <summary>Whether the plan came from an earlier request.</summary>
    public bool IsPlanCached => _response.IsPlanCached;

    /// <summary>The codes of the errors, in the order of the response.</summary>
    public IReadOnlyList<string> ErrorCodes => _response.ErrorCodes;

    /// <summary>
    /// The first exception thrown by a resolver or by the engine itself; null if there was none. It is for the server's log: nothing of it
    /// is disclosed to clients.
    /// </summary>
    public Exception? Fault => _response.Fault;

    /// <summary>
    /// For a postponed operation, the time that it takes at least, from what is known of it; zero if it was short the last time, and may
    /// only have been held up.
    /// </summary>
    public TimeSpan ExpectedTime => _response.ExpectedTime;

    /// <summary>
    /// For a postponed operation, the computation that has to be complete before it can be run anew; null if it only has to wait its turn.
    /// </summary>
    public Task? AwaitedComputation => _response.AwaitedComputation;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _run, null) is { } run)
        {
            _response.Pool.Return(run);
        }
    }
}
