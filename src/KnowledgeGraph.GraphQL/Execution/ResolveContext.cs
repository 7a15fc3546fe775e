namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// What a resolver may use while it resolves. There is one for each request in progress and it is used again for others: do not keep it.
/// </summary>
public sealed class ResolveContext
{
    internal ResolveContext()
    {
    }

    /// <summary>The object that the caller of the engine gave with the request.</summary>
    public object? Root { get; internal set; }

    /// <summary>What <see cref="FieldResolver.Bind"/> returned for this place of the field in the operation.</summary>
    public object? Bound { get; internal set; }

    /// <summary>
    /// Cancelled when the client has gone or the time is up. Long work watches it; the engine does between the items of lists.
    /// </summary>
    public CancellationToken CancellationToken { get; internal set; }

    /// <summary>Numbers that live as long as the field that asked for them.</summary>
    public ScratchArena Scratch { get; } = new();

    internal bool HasFailed => FailureMessage is not null;

    internal string? FailureMessage { get; private set; }

    internal string? FailureCode { get; private set; }

    /// <summary>Where in the document the failure lies, if not in the field itself.</summary>
    internal int? FailureOffset { get; private set; }

    /// <summary>
    /// Makes a field error of the call in progress: what the resolver returns or has written is dropped, and the field or item becomes null.
    /// </summary>
    /// <param name="message">One sentence for the developer of the client.</param>
    /// <param name="code">A code that clients may test for.</param>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors"/>
    public void Fail(string message, string code)
    {
        FailureMessage = message;
        FailureCode = code;
    }

    /// <summary>Makes what is wrong with the arguments the field error.</summary>
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

    /// <summary>Makes the context ready for another request.</summary>
    internal void Reset()
    {
        Root = Bound = null;
        CancellationToken = default;
        Scratch.Reset();
        ClearFailure();
    }
}
