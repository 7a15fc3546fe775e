using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>Assembles a response: errors, data, extensions, in this order.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Response-Format"/>
internal sealed class ResponseBuilder(OperationRun run, RunPool pool)
{
    public OperationRun Run => run;

    /// <summary>Where the run comes from.</summary>
    public RunPool Pool => pool;

    public GraphQLOutcome Outcome { get; private set; }

    /// <summary>The codes of the errors, in the order of the response.</summary>
    public IReadOnlyList<string> ErrorCodes { get; private set; } = [];

    /// <summary>A kept response from an earlier request; null if the run has produced one.</summary>
    public byte[]? Kept { get; private set; }

    /// <summary>The first exception thrown by the engine itself or, once the response is complete, by a resolver.</summary>
    public Exception? Fault { get; private set; }

    /// <inheritdoc cref="GraphQLResult.ExpectedTime"/>
    public TimeSpan ExpectedTime { get; private set; }

    /// <inheritdoc cref="GraphQLResult.AwaitedComputation"/>
    public Task? AwaitedComputation { get; private set; }

    public OperationDefinitionNode? Operation { get; set; }

    public bool IsPlanCached { get; set; }

    /// <summary>Whether the operation was abandoned, to be run anew.</summary>
    public bool IsPostponed => Outcome == GraphQLOutcome.Postponed;

    public double Cost { get; set; }

    /// <summary>The plan of the operation, once there is one.</summary>
    public CachedPlan? Plan { get; set; }

    /// <summary>Ends a request before anything has run: there are errors and no data.</summary>
    public void Refuse(IReadOnlyList<GraphQLError> errors) => WriteErrors(GraphQLOutcome.RequestError, errors, "}"u8);

    /// <inheritdoc cref="Refuse(IReadOnlyList{GraphQLError})"/>
    public void Refuse(GraphQLError error) => Refuse([error]);

    /// <summary>Ends a request that is not allowed over its transport.</summary>
    public void Forbid(GraphQLError error) => WriteErrors(GraphQLOutcome.NotAllowed, [error], "}"u8);

    /// <summary>Ends an execution that cannot continue: its data is dropped.</summary>
    public void Abort(GraphQLError error) => WriteErrors(GraphQLOutcome.ExecutedWithErrors, [error], ",\"data\":null}"u8);

    /// <summary>Abandons an operation that is to be run anew: what has been written is dropped.</summary>
    /// <param name="expectedTime">The time that it takes at least.</param>
    /// <param name="awaited">What it needs first; null for nothing.</param>
    public void Postpone(TimeSpan expectedTime, Task? awaited = null) =>
        (Outcome, ExpectedTime, AwaitedComputation, ErrorCodes) = (GraphQLOutcome.Postponed, expectedTime, awaited, []);

    /// <summary>Ends a request because of a fault in the program.</summary>
    public void RefuseInternally(Exception fault)
    {
        Fault = fault;
        Refuse(new GraphQLError("Unexpected error.", GraphQLErrorCodes.InternalError, []));
    }

    /// <summary>Ends a request, before anything has run, because it costs too much.</summary>
    public void RefuseCost(long limit, bool reportCost)
    {
        var message = $"The operation may ask for {Cost:0} objects; the limit is {limit}.";
        var error = new GraphQLError(message, GraphQLErrorCodes.LimitExceeded, []);
        WriteErrors(GraphQLOutcome.RequestError, [error], ""u8);
        ExtensionsWriter.Write(run.Envelope, Cost, reportCost ? limit : null, []);
        run.Envelope.WriteByte((byte)'}');
    }

    /// <summary>Ends a request with a response kept from an earlier one.</summary>
    public void Repeat(byte[] response) => Kept = response;

    public void BeginData() => run.Writer.WriteRaw("{\"data\":"u8);

    /// <param name="costLimit">The limit to report the cost against; null if it is not reported.</param>
    /// <param name="source">The document, for the places of errors.</param>
    /// <exception cref="ExecutionAbortedException">The response is too large.</exception>
    public void EndData(long? costLimit, SourceText source)
    {
        ExtensionsWriter.Write(run.Writer, Cost, costLimit, run.Hints);
        run.Writer.WriteByte((byte)'}');
        run.Response = run.Writer;
        if (run.Errors.Count == 0)
        {
            return;
        }

        // Errors come first but are known only now: what has been written, except for its brace, follows them.
        var response = run.Envelope;
        response.WriteRaw("{\"errors\":["u8);
        for (var index = 0; index < run.Errors.Count; index++)
        {
            response.WriteRaw(index == 0 ? ""u8 : ","u8);
            ErrorWriter.Write(response, run.Errors[index], source);
        }

        response.WriteRaw("],"u8);
        response.WriteRaw(run.Writer.Written.Span[1..]);
        (run.Response, Outcome, ErrorCodes) = (response, GraphQLOutcome.ExecutedWithErrors, [.. run.Errors.Select(error => error.Code)]);
    }

    public GraphQLResult ToResult()
    {
        // The run is reused by others after the result has been disposed of.
        Fault ??= run.Fault;
        return new GraphQLResult(this);
    }

    private void WriteErrors(GraphQLOutcome outcome, IReadOnlyList<GraphQLError> errors, ReadOnlySpan<byte> end)
    {
        try
        {
            TryWriteErrors(outcome, errors, end);
        }
        catch (ExecutionAbortedException exception)
        {
            // Errors quote the document, which may be longer than a response.
            TryWriteErrors(outcome, [new GraphQLError(exception.Message, GraphQLErrorCodes.LimitExceeded, [])], end);
        }
    }

    /// <exception cref="ExecutionAbortedException">The response is too large.</exception>
    private void TryWriteErrors(GraphQLOutcome outcome, IReadOnlyList<GraphQLError> errors, ReadOnlySpan<byte> end)
    {
        var response = run.Envelope;
        response.Rewind(0);
        response.WriteRaw("{\"errors\":["u8);
        for (var index = 0; index < errors.Count; index++)
        {
            response.WriteRaw(index == 0 ? ""u8 : ","u8);
            ErrorWriter.Write(response, errors[index]);
        }

        response.WriteRaw("]"u8);
        response.WriteRaw(end);
        (run.Response, Outcome, ErrorCodes) = (response, outcome, [.. errors.Select(error => error.Code)]);
    }
}
