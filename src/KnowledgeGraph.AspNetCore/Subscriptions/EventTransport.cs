using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>
/// Answers operations with server-sent events: a query with one event, a subscription with one for each change of the facts. What a client
/// holds here is its place in line and what it knew last; no lease while it waits, so that no client keeps old facts alive.
/// </summary>
/// <seealso href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode"/>
internal sealed class EventTransport(
    FactSetHost host,
    ChangeBroadcast changes,
    SubscriptionOptions options,
    AdmissionControl admission,
    Refusals refusals,
    IHostApplicationLifetime lifetime,
    ILogger<GraphQLTransport> logger)
{
    private static readonly RequestError TooMany = new(
        StatusCodes.Status503ServiceUnavailable, TransportErrorCodes.TooManyStreams, "Too many event streams are open. Try again later.");

    private readonly RequestTelemetry _telemetry = new(logger);
    private readonly ClientSlots _clients = new(options.MaxConnectionsPerClient);
    private int _open;

    /// <summary>Whether a request is for a subscription. What is wrong with it is told when it is answered.</summary>
    /// <returns>Why it cannot be told, where the server is too busy.</returns>
    public async ValueTask<(bool IsSubscription, Admitted Refusal)> IsSubscriptionAsync(HttpContext context, GraphQLRequest request)
    {
        var inspection = new EventInspection(host, request, context.RequestAborted);
        var admitted = await admission.RunAsync(
            ClientIdentity.Of(context),
            inspection,
            request.Document.Length + request.Variables.Length,
            isBounded: true,
            context.RequestAborted);
        admitted.Result?.Dispose();
        return (inspection.OperationKind == OperationKind.Subscription, admitted);
    }

    /// <summary>Answers a request until the client or the server has had enough.</summary>
    public async Task AnswerAsync(HttpContext context, RequestScope scope, GraphQLRequest request)
    {
        var client = RequestClient.NameOf(context);
        if (!TryEnter(client))
        {
            await RefuseAsync(context, scope, TooMany, TimeSpan.FromSeconds(10));
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
        var client = ClientIdentity.Of(context);
        var next = changes.Next;
        var beginning = new EventBeginning(host, request, cancellationToken);
        var begun = await admission.RunAsync(
            client, beginning, request.Document.Length + request.Variables.Length, isBounded: true, cancellationToken);
        if (begun.Refusal is { } refusal)
        {
            await RefuseAsync(context, scope, refusal, begun.RetryAfter);
            return;
        }

        if (begun.Result is { } first)
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
        var known = beginning.Known;
        while (true)
        {
            var change = new EventChange(host, request, known, cancellationToken);
            if (await RespondAsync(client, change, cancellationToken) is { } response)
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

                known = change.Now;
            }
            else
            {
                await stream.KeepAliveAsync(cancellationToken);
            }

            await next.WaitAsync(cancellationToken);
            next = changes.Next;
        }
    }

    /// <summary>
    /// The response to a change since what the client knows; null if there is none, or if the client has used up its time: it will see the
    /// change later. Streams are bounded in number, so that no event is refused for others that wait.
    /// </summary>
    private async ValueTask<GraphQLResult?> RespondAsync(ClientIdentity client, EventChange change, CancellationToken cancellationToken)
    {
        if (!change.IsDue)
        {
            return null;
        }

        using var scope = RequestScope.Begin();
        var admitted = await admission.RunAsync(client, change, bytes: 0, isBounded: false, cancellationToken);
        if (admitted.Result is { } response)
        {
            _telemetry.Answered(in scope, response, change.Request.Document.Span, StatusCodes.Status200OK);
        }

        return admitted.Result;
    }

    private Task RefuseAsync(HttpContext context, RequestScope scope, RequestError error, TimeSpan retryAfter)
    {
        RetryAfter.Set(context.Response.Headers, retryAfter);
        if (error.StatusCode == StatusCodes.Status429TooManyRequests)
        {
            refusals.Note(context, error.Code);
        }

        _telemetry.Refused(in scope, error, error.StatusCode);
        return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, error);
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
