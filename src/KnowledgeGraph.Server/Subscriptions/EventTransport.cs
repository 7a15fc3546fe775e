using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.Server.FactSets;
using KnowledgeGraph.Server.Telemetry;
using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>
/// Answers operations with server-sent events: a query with one event, a subscription with one for each change of the facts. What a client
/// holds here is its place in line and what it knew last; no lease while it waits, so that no client keeps old facts alive.
/// </summary>
/// <seealso href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode"/>
internal sealed class EventTransport(
    FactSetHost host, ChangeBroadcast changes, SubscriptionOptions options, IHostApplicationLifetime lifetime,
        ILogger<GraphQLTransport> logger)
{
    private static readonly RequestError TooMany = new(
        StatusCodes.Status503ServiceUnavailable, TransportErrorCodes.TooManyStreams, "Too many event streams are open. Try again later.");

    private readonly RequestTelemetry _telemetry = new(logger);
    private readonly ClientSlots _clients = new(options.MaxConnectionsPerClient);
    private int _open;

    /// <summary>Whether a request is for a subscription. What is wrong with it is told when it is answered.</summary>
    public bool IsSubscription(in GraphQLRequest request)
    {
        using var lease = host.Lease();
        var inspection = lease.Value.Engine.Inspect(in request);
        inspection.Refusal?.Dispose();
        return inspection.OperationKind == OperationKind.Subscription;
    }

    /// <summary>Answers a request until the client or the server has had enough.</summary>
    public async Task AnswerAsync(HttpContext context, RequestScope scope, GraphQLRequest request)
    {
        var client = RequestClient.NameOf(context);
        if (!TryEnter(client))
        {
            context.Response.Headers.RetryAfter = "10";
            _telemetry.Refused(in scope, TooMany, TooMany.StatusCode);
            await ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, TooMany);
            return;
        }

        GraphQLTelemetry.EventStreams.Add(1);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await StreamAsync(context, scope, request, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The client is gone, or makes no room, or the server stops. The last gets a word, if there is room for it.
            if (lifetime.ApplicationStopping.IsCancellationRequested && context.Response.HasStarted)
            {
                await TryCompleteAsync(context);
            }
            else
            {
                context.Abort();
            }
        }
        finally
        {
            GraphQLTelemetry.EventStreams.Add(-1);
            _clients.Leave(client);
            Interlocked.Decrement(ref _open);
        }
    }

    private bool TryEnter(string client)
    {
        if (Interlocked.Increment(ref _open) <= options.MaxConnections && _clients.TryEnter(client))
        {
            return true;
        }

        Interlocked.Decrement(ref _open);
        return false;
    }

    private async Task StreamAsync(HttpContext context, RequestScope scope, GraphQLRequest request, CancellationToken cancellationToken)
    {
        var stream = new EventStream(context.Response, options.WriteTimeout);
        var next = changes.Next;
        if (Begin(in request, cancellationToken) is var (first, known) && first is not null)
        {
            using (first)
            {
                _telemetry.Answered(in scope, first, request.Document.Span, StatusCodes.Status200OK);
                await stream.OpenAsync(cancellationToken);
                await stream.NextAsync(first.Body, cancellationToken);
                await stream.CompleteAsync(cancellationToken);
                return;
            }
        }

        await stream.OpenAsync(cancellationToken);
        while (true)
        {
            if (Respond(in request, known, cancellationToken) is var (response, now) && response is not null)
            {
                using (response)
                {
                    await stream.NextAsync(response.Body, cancellationToken);
                    if (!response.HasData)
                    {
                        // The document does not fit the schema of the new facts: no further answer will come.
                        await stream.CompleteAsync(cancellationToken);
                        return;
                    }
                }

                known = now;
            }
            else
            {
                await stream.KeepAliveAsync(cancellationToken);
            }

            await next.WaitAsync(cancellationToken);
            next = changes.Next;
        }
    }

    /// <summary>The only response if it is not a subscription; otherwise the content hash that the client knows.</summary>
    private (GraphQLResult? Response, string Known) Begin(in GraphQLRequest request, CancellationToken cancellationToken)
    {
        using var lease = host.Lease();
        var set = lease.Value;
        var inspection = set.Engine.Inspect(in request);
        if (inspection.Refusal is { } refusal)
        {
            return (refusal, "");
        }

        return inspection.OperationKind == OperationKind.Subscription
            ? (null, inspection.Arguments.Get<string>("since") ?? set.Graph.ContentHash)
            : (set.Engine.Execute(in request, set.Schema.Root, cancellationToken), "");
    }

    /// <summary>The response to a change since what the client knows; null if there is none.</summary>
    private (GraphQLResult? Response, string Now) Respond(in GraphQLRequest request, string known, CancellationToken cancellationToken)
    {
        using var lease = host.Lease();
        var set = lease.Value;
        if (set.Graph.ContentHash == known)
        {
            return (null, known);
        }

        using var scope = RequestScope.Begin();
        var response = set.Engine.ExecuteEvent(in request, set.Schema.Root, new FactSetChangedEvent(known), cancellationToken);
        _telemetry.Answered(in scope, response, request.Document.Span, StatusCodes.Status200OK);
        return (response, set.Graph.ContentHash);
    }

    private static async Task TryCompleteAsync(HttpContext context)
    {
        try
        {
            await new EventStream(context.Response, TimeSpan.FromSeconds(1)).CompleteAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
