using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// The context in which a resolver runs. Each request in progress has one, and the next request reuses it: do not keep it.
/// </summary>
public sealed class ResolveContext
{
    private readonly OperationRun _run;

    internal ResolveContext(OperationRun run) => _run = run;

    /// <summary>The object that the caller of the engine passed with the request.</summary>
    public object? Root { get; internal set; }

    /// <summary>The value that <see cref="FieldResolver.Bind"/> returned for this occurrence of the field in the operation.</summary>
    public object? Bound { get; internal set; }

    /// <summary>The object that records what the answer rests on; null if nothing is recorded.</summary>
    public object? Witness { get; internal set; }

    /// <summary>
    /// Cancelled when the client disconnects or the time limit passes. Long-running resolvers check it; the engine does at each field and
    /// item.
    /// </summary>
    public CancellationToken CancellationToken { get; internal set; }

    /// <summary>Numbers that live as long as the field that allocated them.</summary>
    public ScratchArena Scratch { get; } = new();

    /// <summary>Whether the operation may be abandoned and run anew.</summary>
    internal bool CanBePostponed { get; set; }

    internal bool HasFailed => FailureMessage is not null;

    internal string? FailureMessage { get; private set; }

    internal string? FailureCode { get; private set; }

    /// <summary>The place of the failure in the document, if it is not the field itself.</summary>
    internal int? FailureOffset { get; private set; }

    /// <summary>
    /// Turns the call in progress into a field error: what the resolver returns or has written is dropped, and the field or item becomes
    /// null.
    /// </summary>
    /// <param name="message">One sentence for the developer of the client.</param>
    /// <param name="code">A code that clients can test for.</param>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors"/>
    public void Fail(string message, string code)
    {
        FailureMessage = message;
        FailureCode = code;
    }

    /// <summary>
    /// Returns the result of something that is computed elsewhere. If it is not complete yet, the operation is run anew when it is, where
    /// its caller can do that (<see cref="GraphQLRequest.Slice"/>); otherwise the thread waits.
    /// </summary>
    /// <exception cref="OperationCanceledException"><see cref="CancellationToken"/> was cancelled.</exception>
    public T Await<T>(Task<T> computation)
    {
        ArgumentNullException.ThrowIfNull(computation);
        if (!computation.IsCompleted)
        {
            if (CanBePostponed)
            {
                throw new PostponedException(computation);
            }

            // Unlike Wait, this does not wrap the exception of a computation that fails.
            Task.WaitAny([computation], CancellationToken);
        }

        return computation.GetAwaiter().GetResult();
    }

    /// <summary>Whether the response has room for another hint. Ask before working one out.</summary>
    public bool TakesHints => _run.TakesHints;

    /// <summary>
    /// Adds a hint at the object in progress, which the response lists in <c>extensions.hints</c>: something that is not an error and that
    /// the developer of the client would want to know, such as that an id is unknown. The engine keeps the first few of a request.
    /// </summary>
    /// <param name="message">One sentence for the developer of the client.</param>
    public void Hint(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _run.Hint(message);
    }

    /// <summary>Turns rejected arguments into the field error.</summary>
    internal void Fail(BindFailure failure)
    {
        Fail(failure.Message, failure.Code);
        FailureOffset = failure.Offset;
    }

    internal void ClearFailure()
    {
        FailureMessage = FailureCode = null;
        FailureOffset = null;
    }

    /// <summary>Prepares the context for another request.</summary>
    internal void Reset()
    {
        Root = Bound = Witness = null;
        CancellationToken = default;
        CanBePostponed = false;
        Scratch.Reset();
        ClearFailure();
    }
}
