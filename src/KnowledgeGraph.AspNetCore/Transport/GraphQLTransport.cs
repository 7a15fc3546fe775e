using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.StoredOperations;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.AspNetCore.Transport.Documents;
using KnowledgeGraph.GraphQL;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// GraphQL over HTTP. A POST has to be JSON: a page of another site can send that only after it has asked, which it is granted only where
/// it is configured, so it cannot run anything in the name of its visitor. A GET runs queries only.
/// </summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/"/>
internal sealed class GraphQLTransport
{
    private readonly ISchemaSource _schemas;
    private readonly DocumentStore _documents;
    private readonly CacheHeaders _cache;
    private readonly RequestTelemetry _telemetry;
    private readonly HttpOptions _options;

    /// <param name="schemas">What requests are answered from.</param>
    /// <param name="options">The limits of requests.</param>
    /// <param name="documents">The documents that clients may name in place of sending them.</param>
    /// <param name="contentRoot">The folder that a relative path in the options is in.</param>
    /// <param name="logger">Takes a line for each request that fails.</param>
    /// <exception cref="InvalidDataException">The trusted documents cannot be read.</exception>
    public GraphQLTransport(ISchemaSource schemas, HttpOptions options, DocumentOptions documents, string contentRoot, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(documents);
        _schemas = schemas;
        _options = options;
        Sending = new SendingBudget(options.MaxBytesUnderWay);
        _cache = new CacheHeaders(_options.MaxAge);
        _telemetry = new RequestTelemetry(logger);
        Trusted = documents.Trusted is { } path
            ? new TrustedDocuments(Read(Path.Combine(contentRoot, path)))
            : TrustedDocuments.None;
        _documents = new DocumentStore(Trusted, schemas, documents);
    }

    private static IReadOnlyList<StoredOperation> Read(string path)
    {
        try
        {
            return StoredOperationReader.Read(path);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"Documents:Trusted: {exception.Message}", exception);
        }
    }

    /// <summary>The documents that the team has agreed to.</summary>
    internal TrustedDocuments Trusted { get; }

    /// <summary>The transport of event streams; null where only responses are given.</summary>
    internal EventTransport? Events { get; init; }

    /// <summary>The bytes of answers under way.</summary>
    internal SendingBudget Sending { get; init; }

    /// <summary>Gives operations their turn.</summary>
    internal AdmissionControl Admission { get; init; } = AdmissionControl.Off;

    /// <summary>Called with the code of each operation that is refused for what its client has used; null for nobody.</summary>
    internal Action<HttpContext, string>? ClientRefused { get; init; }

    /// <summary>Answers a request of any method.</summary>
    public Task HandleAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        VaryHeader.Add(context.Response.Headers, "Accept");
        var scope = RequestScope.Begin();
        var mediaType = ResponseMediaTypes.Choose(context.Request.Headers);
        if (mediaType is null && !TakesEvents(context.Request))
        {
            using (scope)
            {
                return RefuseAsync(context, scope, ResponseMediaType.Json, RequestError.NotAcceptable);
            }
        }

        if (HttpMethods.IsPost(context.Request.Method))
        {
            return PostAsync(context, scope, mediaType);
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            return GetAsync(context, scope, mediaType);
        }

        using (scope)
        {
            context.Response.Headers.Allow = "GET, POST";
            return RefuseAsync(context, scope, mediaType ?? ResponseMediaType.UnnamedJson, RequestError.MethodNotAllowed);
        }
    }

    /// <summary>Answers a question that the server itself has put together.</summary>
    /// <param name="variables">A JSON object in UTF-8; empty if there are none.</param>
    /// <param name="format">The form of the answer; null for that of GraphQL.</param>
    /// <param name="wantsReceipt">Whether the answer has a receipt.</param>
    internal async Task AskAsync(
        HttpContext context, ReadOnlyMemory<byte> document, ReadOnlyMemory<byte> variables, IAnswerFormat? format, bool wantsReceipt = false)
    {
        VaryHeader.Add(context.Response.Headers, "Accept");
        using var scope = RequestScope.Begin();
        using var parameters = new GraphQLParameters { Variables = variables, Format = format, WantsReceipt = wantsReceipt };
        parameters.UseDocument(document);
        await AnswerAsync(
            context, scope, ResponseMediaTypes.Choose(context.Request.Headers) ?? ResponseMediaType.UnnamedJson, parameters, error: null, isGet: true);
    }

    private async Task PostAsync(HttpContext context, RequestScope started, ResponseMediaType? mediaType)
    {
        using var scope = started;
        using var body = new RequestBody();
        using var parameters = new GraphQLParameters();
        var error = IsJson(context.Request)
            ? await body.ReadAsync(context.Request, _options.MaxBodySize) ?? ParametersReader.Read(body.Bytes, _options.MaxJsonDepth, parameters)
            : RequestError.UnsupportedMediaType;
        await AnswerAsync(context, scope, mediaType, parameters, error, isGet: false);
    }

    private async Task GetAsync(HttpContext context, RequestScope started, ResponseMediaType? mediaType)
    {
        using var scope = started;
        using var parameters = new GraphQLParameters();
        var error = QueryStringReader.Read(context.Request.Query, _options.MaxJsonDepth, parameters);
        await AnswerAsync(context, scope, mediaType, parameters, error, isGet: true);
    }

    private Task AnswerAsync(
        HttpContext context, RequestScope scope, ResponseMediaType? accepted, GraphQLParameters parameters, RequestError? error, bool isGet)
    {
        var mediaType = accepted ?? ResponseMediaType.UnnamedJson;
        var wantsReceipt = false;
        error ??= ReceiptHeader.Read(context.Request.Headers, out wantsReceipt) ?? _documents.Resolve(parameters);
        if (error is not null)
        {
            return RefuseAsync(context, scope, mediaType, error);
        }

        parameters.ReportCost |= CostHeader.IsSet(context.Request.Headers);
        parameters.WantsReceipt |= wantsReceipt;
        if (parameters is { WantsReceipt: true, Format: not null })
        {
            return RefuseAsync(context, scope, mediaType, RequestError.ReceiptIsJson);
        }

        return TakesEvents(context.Request)
            ? AnswerOrStreamAsync(context, scope, accepted, parameters, isGet)
            : ExecuteAsync(context, scope, mediaType, parameters, isGet);
    }

    /// <summary>Some clients accept events along with every request: they get them where there is no other answer.</summary>
    private async Task AnswerOrStreamAsync(
        HttpContext context, RequestScope scope, ResponseMediaType? accepted, GraphQLParameters parameters, bool isGet)
    {
        var mediaType = accepted ?? ResponseMediaType.UnnamedJson;
        var operation = parameters.ToRequest(queriesOnly: isGet);
        var (isSubscription, inspected) = accepted is null ? (true, default) : await Events!.IsSubscriptionAsync(context, operation);
        if (inspected.Refusal is { } busy)
        {
            await RefuseAsync(context, scope, mediaType, busy, inspected.RetryAfter);
        }
        else if (isSubscription && parameters.WantsReceipt)
        {
            await RefuseAsync(context, scope, mediaType, RequestError.NoReceiptOfEvents);
        }
        else if (isSubscription)
        {
            await Events!.AnswerAsync(context, scope, operation);
        }
        else
        {
            await ExecuteAsync(context, scope, mediaType, parameters, isGet);
        }
    }

    private async Task ExecuteAsync(
        HttpContext context, RequestScope scope, ResponseMediaType mediaType, GraphQLParameters parameters, bool isGet)
    {
        using var lease = _schemas.Acquire();
        var schema = lease.Schema;
        var tag = isGet && !parameters.WantsReceipt ? EntityTag.Of(schema, parameters, mediaType) : null;
        if (tag is not null && EntityTag.Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            _cache.Set(context.Response.Headers, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            RequestTelemetry.Unchanged(in scope, parameters.Document.Span);
            return;
        }

        var trace = parameters.WantsReceipt && schema.Root is FactSetRoot root ? new AnswerTrace(root.Graph) : null;
        var request = parameters.ToRequest(queriesOnly: isGet, trace);
        var admitted = await Admission.RunAsync(
            ClientIdentity.During(context),
            new QueryOperation(schema, request, context.RequestAborted),
            parameters.Size,
            isBounded: true,
            context.RequestAborted);
        if (admitted.Refusal is { } refusal)
        {
            await RefuseAsync(context, scope, mediaType, refusal, admitted.RetryAfter);
            return;
        }

        using var result = admitted.Result!;
        var format = result.Outcome == GraphQLOutcome.Executed ? parameters.Format : null;
        var body = (format, trace) switch
        {
            (not null, _) => format.Write(result.Body),
            (_, not null) => ReceiptAnswer.Attach(in request, result.Body),
            _ => result.Body,
        };
        if (body is not { } bytes)
        {
            await RefuseAsync(context, scope, mediaType, RequestError.AnswerTooLarge);
            return;
        }

        SendingBudget.Share share = default;
        if (bytes.Length > SendingBudget.FreeSize && !Sending.TryTake(RequestClient.NameOf(context), bytes.Length, out share))
        {
            await RefuseAsync(context, scope, mediaType, RequestError.Overloaded, TimeSpan.FromSeconds(1));
            return;
        }

        using (share)
        {
            SetHeaders(context.Response, mediaType, result, tag);
            context.Response.ContentType = format?.ContentType ?? mediaType.ContentType();
            if (format is { HasHints: false })
            {
                HintsHeader.Set(context.Response.Headers, result.Body);
            }

            if (format?.FileName is { } fileName)
            {
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
            }

            context.Response.ContentLength = bytes.Length;
            _telemetry.Answered(in scope, result, parameters.Document.Span, context.Response.StatusCode);
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private Task RefuseAsync(
        HttpContext context, RequestScope scope, ResponseMediaType mediaType, RequestError error, TimeSpan retryAfter)
    {
        RetryAfter.Set(context.Response.Headers, retryAfter);
        if (error.StatusCode == StatusCodes.Status429TooManyRequests)
        {
            ClientRefused?.Invoke(context, error.Code);
        }

        return RefuseAsync(context, scope, mediaType, error);
    }

    private Task RefuseAsync(HttpContext context, RequestScope scope, ResponseMediaType mediaType, RequestError error)
    {
        _telemetry.Refused(in scope, error, error.StatusOf(mediaType));
        return ErrorResponse.WriteAsync(context.Response, mediaType, error);
    }

    private void SetHeaders(HttpResponse response, ResponseMediaType mediaType, GraphQLResult result, string? tag)
    {
        if (result.Outcome == GraphQLOutcome.NotAllowed)
        {
            response.Headers.Allow = "POST";
        }

        if (tag is not null)
        {
            _cache.Set(response.Headers, result.Outcome == GraphQLOutcome.Executed ? tag : null);
        }

        response.StatusCode = StatusCode.Of(result, mediaType);
    }

    private bool TakesEvents(HttpRequest request) => Events is not null && EventStream.IsWanted(request.Headers);

    private static bool IsJson(HttpRequest request) => request.Headers.ContentEncoding.Count == 0 && request.ContentType switch
    {
        null => false,
        // As most clients write it; nothing is taken apart for these.
        "application/json" or "application/json; charset=utf-8" or "application/json;charset=UTF-8" => true,
        var contentType => MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue
                || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)),
    };
}
