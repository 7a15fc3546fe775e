using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;
using KnowledgeGraph.GraphQL.Requests;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL;

/// <summary>
/// Executes requests against a schema. It is safe for any number of threads. A document seen before is not parsed, validated or planned
/// again.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Execution"/>
public sealed class GraphQLEngine
{
    private readonly EngineOptions _options;
    private readonly DocumentPreparer _preparer;
    private readonly RunPool _pool;

    public GraphQLEngine(Schema schema, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        Schema = schema;
        _options = options ?? new EngineOptions();
        _preparer = new DocumentPreparer(schema, _options);
        _pool = new RunPool(schema, _options);
    }

    public Schema Schema { get; }

    /// <summary>
    /// Executes a query or a mutation. Anything wrong with the request, its document, its variables or its operation is an error in the
    /// response, never an exception.
    /// </summary>
    /// <param name="root">The object that resolvers see as <see cref="ResolveContext.Root"/>, and the parent of the root fields.</param>
    /// <param name="cancellationToken">Ends execution early.</param>
    /// <returns>The response. Dispose of it once it has been sent.</returns>
    public GraphQLResult Execute(in GraphQLRequest request, object? root = null, CancellationToken cancellationToken = default) =>
        Respond(in request, OperationUse.Response, root, root, cancellationToken);

    /// <summary>
    /// Executes a subscription for one of its events, against the current schema: a document that is no longer valid is an error in the
    /// response.
    /// </summary>
    /// <param name="root">The object that resolvers see as <see cref="ResolveContext.Root"/>.</param>
    /// <param name="source">The event: the parent of the root field.</param>
    /// <param name="cancellationToken">Ends execution early.</param>
    /// <returns>The response to the event. Dispose of it once it has been sent.</returns>
    /// <seealso href="https://spec.graphql.org/September2025/#ExecuteSubscriptionEvent()"/>
    public GraphQLResult ExecuteEvent(
        in GraphQLRequest request, object? root, object? source, CancellationToken cancellationToken = default) =>
        Respond(in request, OperationUse.Event, root, source, cancellationToken);

    /// <summary>
    /// Reads a request as far as possible without running it, so that a transport knows whether to answer with a response or with events,
    /// and which field the events of a subscription come from.
    /// </summary>
    /// <seealso href="https://spec.graphql.org/September2025/#CreateSourceEventStream()"/>
    /// <param name="cancellationToken">Ends it early; so does the time limit of an operation.</param>
    public OperationInspection Inspect(in GraphQLRequest request, CancellationToken cancellationToken = default)
    {
        var response = new ResponseBuilder(_pool.Rent(), _pool);
        var deadline = response.Run.Deadline;
        var token = deadline.Start(_options.TimeLimit, request.Slice, cancellationToken);
        try
        {
            if (Prepare(in request, OperationUse.Any, response, token) is { } prepared
                && SubscribedField.Find(Schema, prepared, response, token) is { } found)
            {
                deadline.Stop();
                response.ToResult().Dispose();
                return new OperationInspection(prepared.Operation.Node, found.Field, found.Arguments);
            }
        }
        catch (OperationCanceledException) when (MustPostpone(deadline, cancellationToken))
        {
            response.Postpone(deadline.Elapsed);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            response.Refuse(Ended(cancellationToken));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            response.RefuseInternally(exception);
        }

        deadline.Stop();
        return new OperationInspection(response.ToResult());
    }

    /// <summary>
    /// Drops what resolvers have bound for a root that no request uses any longer. It would otherwise be kept until the same document is
    /// executed with another root. O(plans).
    /// </summary>
    /// <param name="root">The root of earlier requests, all of which have ended.</param>
    public void Forget(object root)
    {
        ArgumentNullException.ThrowIfNull(root);
        _preparer.Forget(root);
    }

    /// <summary>
    /// Prepares the documents that another engine has run, where they are valid against this schema, so that an engine that replaces it
    /// answers its first requests from plans too. O(documents).
    /// </summary>
    public void PrepareFrom(GraphQLEngine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _preparer.PrepareFrom(other._preparer);
    }

    private GraphQLResult Respond(
        in GraphQLRequest request, OperationUse use, object? root, object? source, CancellationToken cancellationToken)
    {
        var response = new ResponseBuilder(_pool.Rent(), _pool);

        // The clock runs from here on: what a client sends may take long to read, too.
        var deadline = response.Run.Deadline;
        var token = deadline.Start(_options.TimeLimit, request.Slice, cancellationToken);
        try
        {
            if (Prepare(in request, use, response, token) is { } prepared)
            {
                Run(in prepared, root, source, in request, response, token);
                if (request.Slice is not null && response.Plan is { } plan && !response.IsPostponed)
                {
                    plan.Ended(deadline.Elapsed);
                }
            }
        }
        catch (PostponedException exception)
        {
            response.Postpone(TimeSpan.Zero, exception.Computation);
        }
        catch (ExecutionAbortedException exception)
        {
            response.Abort(new GraphQLError(exception.Message, GraphQLErrorCodes.LimitExceeded, []));
        }
        catch (OperationCanceledException) when (MustPostpone(deadline, cancellationToken))
        {
            response.Postpone(response.Plan?.Abandoned(deadline.Elapsed) ?? deadline.Elapsed);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            response.Abort(Ended(cancellationToken));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            response.RefuseInternally(exception);
        }
        finally
        {
            deadline.Stop();
        }

        return response.ToResult();
    }

    private static bool MustPostpone(Deadline deadline, CancellationToken client) =>
        deadline.IsPostponed && !client.IsCancellationRequested;

    /// <summary>Why a request ended early.</summary>
    /// <param name="client">The token of the client, apart from the time limit.</param>
    private GraphQLError Ended(CancellationToken client) => client.IsCancellationRequested
        ? new GraphQLError("The request was cancelled.", GraphQLErrorCodes.Cancelled, [])
        : new GraphQLError($"The operation took longer than {_options.TimeLimit.TotalSeconds} seconds.", GraphQLErrorCodes.TimedOut, []);

    /// <summary>The operation with its variables; null if it cannot run, with the reason in the response.</summary>
    private PreparedRequest? Prepare(
        in GraphQLRequest request, OperationUse use, ResponseBuilder response, CancellationToken cancellationToken)
    {
        var document = _preparer.Prepare(request.Document.Span, out var errors, cancellationToken);
        if (document is null)
        {
            response.Refuse(errors);
            return null;
        }

        var operation = document.FindOperation(request.OperationName, out var notFound);
        if (operation is null)
        {
            response.Refuse(new GraphQLError(notFound!, GraphQLErrorCodes.OperationNotFound, []));
            return null;
        }

        response.Operation = operation.Node;
        if (!IsAllowed(operation.Node.Operation, use, request.QueriesOnly, response))
        {
            return null;
        }

        var variables = VariableCoercion.Coerce(
            document.Source,
            operation.Variables,
            request.Variables,
            _options.MaxVariablesDepth,
            _options.Validation is { ShowSuggestions: true, ShowForms: true },
            out errors,
            cancellationToken);
        if (errors.Count > 0)
        {
            response.Refuse(errors);
            return null;
        }

        return new PreparedRequest(document, operation, variables);
    }

    private void Run(
        in PreparedRequest request,
        object? root,
        object? source,
        in GraphQLRequest given,
        ResponseBuilder response,
        CancellationToken cancellationToken)
    {
        var reportCost = given.ReportCost;
        var plan = _preparer.Plan(request.Document, request.Operation, request.Variables, out var isCached, out var unplannable, cancellationToken);
        if (plan is null)
        {
            response.Refuse(unplannable!);
            return;
        }

        response.IsPlanCached = isCached;
        if (plan.Response is { } kept && !reportCost)
        {
            response.Cost = kept.Cost;
            response.Repeat(kept.Body);
            return;
        }

        if (given.Slice is { } slice && plan.IsTooLongFor(slice.Length))
        {
            response.Postpone(plan.LastTime);
            return;
        }

        response.Plan = plan;
        var run = response.Run;
        run.OnError = given.OnError;
        run.Context.Witness = given.Witness;
        run.Context.CanBePostponed = given.Slice is not null;
        var bound = ArgumentBinder.Bind(
            plan, root, request.Variables, run.Slots, _options.AssumedListSize, cancellationToken, out var cost);
        response.Cost = cost;
        if (cost > _options.MaxCost)
        {
            response.RefuseCost(_options.MaxCost, reportCost);
            return;
        }

        response.BeginData();
        run.Execute(plan.Plan.Root, root, source, bound, cancellationToken);
        response.EndData(reportCost ? _options.MaxCost : null, plan.Plan.Source);
        if (plan.Plan.SelectsSchemaAlone && !reportCost && run.Errors.Count == 0)
        {
            _preparer.KeepResponse(request.Document, plan, run.Response.Written.Span, cost);
        }
    }

    private static bool IsAllowed(OperationKind kind, OperationUse use, bool queriesOnly, ResponseBuilder response)
    {
        if (queriesOnly && kind == OperationKind.Mutation)
        {
            response.Forbid(new GraphQLError("Only queries may be run this way.", GraphQLErrorCodes.OperationNotAllowed, []));
            return false;
        }

        var misused = (use, kind) switch
        {
            (OperationUse.Response, OperationKind.Subscription) => "A subscription has no single response: it is answered with events.",
            (OperationUse.Event, not OperationKind.Subscription) => "Only a subscription has events.",
            _ => null,
        };
        if (misused is not null)
        {
            response.Refuse(new GraphQLError(misused, GraphQLErrorCodes.OperationNotAllowed, []));
        }

        return misused is null;
    }
}
