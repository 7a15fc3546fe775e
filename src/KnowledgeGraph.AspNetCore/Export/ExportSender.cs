using System.Globalization;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.AspNetCore.Export;

/// <summary>
/// Sends facts in the format of another tool, a chunk at a time, each when it is its turn. <see cref="ExportHeaders"/> say what the answer
/// has and what it lacks.
/// </summary>
internal sealed class ExportSender
{
    private static readonly TimeSpan RetryAfterOthers = TimeSpan.FromSeconds(5);

    private readonly ApiPath _path;
    private readonly AdmissionControl _admission;
    private readonly CacheHeaders _cache;
    private readonly RequestTelemetry _telemetry;
    private readonly ClientSlots _ofAll;
    private readonly ClientSlots _ofClient;

    public ExportSender(ApiPath path, AdmissionControl admission, ExportOptions options, TimeSpan maxAge, ILogger logger)
    {
        _path = path;
        (_admission, _cache, _telemetry) = (admission, new CacheHeaders(maxAge), new RequestTelemetry(logger));
        (_ofAll, _ofClient) = (new ClientSlots(options.MaxRunning), new ClientSlots(options.MaxRunningPerClient));
    }

    /// <summary>Called with the code of each request that is refused for what its client has used; null for nobody.</summary>
    public Action<HttpContext, string>? ClientRefused { get; init; }

    /// <summary>The beginning of IRIs where the request does not say: the address of the server.</summary>
    public BaseIri BaseOf(HttpRequest request) =>
        BaseIri.TryParse(_path.AddressIn(request), out var iri) ? iri : BaseIri.Default;

    /// <summary>Sends an export, which follows from the graph and the address that is asked for.</summary>
    /// <param name="select">Reads the selection, when it is the request's turn.</param>
    /// <param name="fileName">The name under which a browser saves it; null for what a browser shows.</param>
    public async Task SendAsync(
        HttpContext context,
        FactGraph graph,
        ExportFormat format,
        BaseIri baseIri,
        Func<CancellationToken, GraphSelection> select,
        string? fileName)
    {
        using var scope = RequestScope.Begin();
        var request = context.Request;
        var tag = EntityTag.Of(graph.ContentHash, format.Name, baseIri.Text, request.Path.Value ?? "", request.QueryString.Value ?? "");
        if (EntityTag.Matches(request.Headers.IfNoneMatch, tag))
        {
            _cache.Set(context.Response.Headers, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var client = RequestClient.NameOf(context);
        if (!_ofClient.TryEnter(client))
        {
            await RefuseAsync(context, scope, RequestError.TooManyExports, RetryAfterOthers);
            return;
        }

        try
        {
            if (!_ofAll.TryEnter(""))
            {
                await RefuseAsync(context, scope, RequestError.Overloaded, RetryAfterOthers);
                return;
            }

            try
            {
                await SendAsync(context, scope, format, baseIri, select, fileName, tag);
            }
            finally
            {
                _ofAll.Leave("");
            }
        }
        finally
        {
            _ofClient.Leave(client);
        }
    }

    private async Task SendAsync(
        HttpContext context,
        RequestScope scope,
        ExportFormat format,
        BaseIri baseIri,
        Func<CancellationToken, GraphSelection> select,
        string? fileName,
        string tag)
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        GraphSelection? selection = null;
        IReadOnlyList<LeftOut> leftOut = [];
        var pump = new ExportPump(
            (stream, cancellationToken) =>
            {
                selection = select(cancellationToken);
                leftOut = LeftOut.Of(format, selection, cancellationToken);
                if (!isHead)
                {
                    Write(format, new ExportInput(selection, baseIri), stream, cancellationToken);
                }
            },
            context.RequestAborted);
        await using (pump)
        {
            var admitted = await RunAsync(context, pump, isBounded: true);
            if (admitted.Refusal is { } refusal)
            {
                await RefuseAsync(context, scope, refusal, admitted.RetryAfter);
                return;
            }

            SetHeaders(context.Response, format, selection!, leftOut, fileName, tag);
            while (true)
            {
                await context.Response.Body.WriteAsync(pump.Chunk, context.RequestAborted);
                if (pump.IsComplete)
                {
                    return;
                }

                await NextAsync(context, pump);
            }
        }
    }

    /// <summary>Has the next chunk written. What has begun is not refused any more: it waits until its client may go on.</summary>
    private async Task NextAsync(HttpContext context, ExportPump pump)
    {
        try
        {
            while (await RunAsync(context, pump, isBounded: false) is { Refusal: not null } refused)
            {
                await Task.Delay(refused.RetryAfter, context.RequestAborted);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Half a file must not look like a whole one.
            context.Abort();
            throw;
        }
    }

    private ValueTask<Admitted> RunAsync(HttpContext context, ExportPump pump, bool isBounded) =>
        _admission.RunAsync(ClientIdentity.Of(context), pump, ExportPump.ChunkSize, isBounded, context.RequestAborted);

    private static void Write(ExportFormat format, ExportInput input, Stream stream, CancellationToken cancellationToken)
    {
        if (format.Files is [var only])
        {
            only.Write(input, stream, cancellationToken);
        }
        else
        {
            ZippedExport.Write(format, input, stream, cancellationToken);
        }
    }

    private void SetHeaders(
        HttpResponse response, ExportFormat format, GraphSelection selection, IReadOnlyList<LeftOut> leftOut, string? fileName, string tag)
    {
        _cache.Set(response.Headers, tag);
        response.ContentType = format.Files.Count == 1 ? format.MediaType : ZippedExport.MediaType;
        response.Headers[ExportHeaders.Counts] = string.Create(
            CultureInfo.InvariantCulture,
            $"entities={selection.EntityCount}, statements={selection.StatementCount}, sources={selection.SourceCount}, "
                + $"conflicts={selection.ConflictCount}");
        if (leftOut.Count > 0)
        {
            response.Headers[ExportHeaders.LeftOut] = string.Join(
                ", ", leftOut.Select(static item => string.Create(CultureInfo.InvariantCulture, $"{item.Key}={item.Count}")));
        }

        if (fileName is not null)
        {
            response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        }
    }

    private Task RefuseAsync(HttpContext context, RequestScope scope, RequestError error, TimeSpan retryAfter)
    {
        RetryAfter.Set(context.Response.Headers, retryAfter);
        if (error.StatusCode == StatusCodes.Status429TooManyRequests)
        {
            ClientRefused?.Invoke(context, error.Code);
        }

        _telemetry.Refused(in scope, error, error.StatusCode);
        return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.UnnamedJson, error);
    }
}
