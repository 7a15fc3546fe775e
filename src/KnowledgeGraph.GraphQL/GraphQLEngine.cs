using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Coercion;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL;

/// <summary>
/// Executes requests against a schema. It may be used by any number of threads. A document that is known is neither parsed nor validated
/// nor planned again.
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
    /// Executes a request. Whatever is wrong with the request, its document, variables or operation is an error in the response, never an
    /// exception.
    /// </summary>
    /// <param name="root">The object that resolvers find as <see cref="ResolveContext.Root"/>, and the parent of the root fields.</param>
    /// <param name="cancellation">Ends the execution early.</param>
    /// <returns>The response. Dispose of it once it is sent.</returns>
    public GraphQLResult Execute(in GraphQLRequest request, object? root = null, CancellationToken cancellation = default)
    {
        var run = _pool.Rent();
        var response = new ResponseBuilder(run, _pool);
        try
        {
            Execute(in request, root, response, cancellation);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            response.RefuseInternally();
        }

        return response.ToResult();
    }

    private void Execute(in GraphQLRequest request, object? root, ResponseBuilder response, CancellationToken cancellation)
    {
        var document = _preparer.Prepare(request.Document.Span, out var errors);
        if (document is null)
        {
            response.Refuse(errors);
            return;
        }

        var operation = document.FindOperation(request.OperationName, out var notFound);
        if (operation is null)
        {
            response.Refuse(new GraphQLError(notFound!, GraphQLErrorCodes.OperationNotFound, []));
            return;
        }

        response.Operation = operation.Node;
        if (!IsAllowed(operation, request.QueriesOnly, response))
        {
            return;
        }

        var variables = VariableCoercion.Coerce(document.Source, operation, request.Variables, _options.MaxVariablesDepth, out errors);
        if (errors.Count > 0)
        {
            response.Refuse(errors);
            return;
        }

        var plan = _preparer.Plan(document, operation, variables, out var isCached, out var unplannable);
        if (plan is null)
        {
            response.Refuse(unplannable!);
            return;
        }

        response.IsPlanCached = isCached;
        Run(plan, root, variables, request.ReportCost, response, cancellation);
    }

    private void Run(
        OperationPlan plan, object? root, VariableValues variables, bool reportCost, ResponseBuilder response, CancellationToken cancellation)
    {
        var run = response.Run;
        var token = run.Deadline.Start(_options.TimeLimit, cancellation);
        try
        {
            var bound = ArgumentBinder.Bind(plan, root, variables, run.Slots, _options.AssumedListSize, token, out var cost);
            response.Cost = cost;
            if (cost > _options.MaxCost)
            {
                response.Refuse(new GraphQLError(
                    $"The operation may ask for {cost:0} objects; the limit is {_options.MaxCost}.", GraphQLErrorCodes.LimitExceeded, []));
                return;
            }

            response.BeginData();
            run.Execute(plan.Root, root, bound, token);
            response.EndData(reportCost ? _options.MaxCost : null, plan.Source);
        }
        catch (ExecutionAbortedException exception)
        {
            response.Abort(new GraphQLError(exception.Message, GraphQLErrorCodes.LimitExceeded, []));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            response.Abort(new GraphQLError("The request was cancelled.", GraphQLErrorCodes.Cancelled, []));
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            response.Abort(new GraphQLError($"The operation took longer than {_options.TimeLimit.TotalSeconds} seconds.", GraphQLErrorCodes.TimedOut, []));
        }
        finally
        {
            run.Deadline.Stop();
        }
    }

    private static bool IsAllowed(PreparedOperation operation, bool queriesOnly, ResponseBuilder response)
    {
        if (operation.Node.Operation == OperationKind.Subscription)
        {
            response.Refuse(new GraphQLError("Subscriptions are not offered.", GraphQLErrorCodes.OperationNotAllowed, []));
            return false;
        }

        if (queriesOnly && operation.Node.Operation != OperationKind.Query)
        {
            response.Forbid(new GraphQLError("Only queries may be run this way.", GraphQLErrorCodes.OperationNotAllowed, []));
            return false;
        }

        return true;
    }
}
