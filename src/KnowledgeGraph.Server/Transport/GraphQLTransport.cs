using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Transport;

/// <summary>
/// GraphQL over HTTP. A POST has to be JSON: a page of another site can send that only after it has asked, which it is never granted here, so
/// it cannot run anything in the name of its visitor. A GET runs queries only.
/// </summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/"/>
public sealed class GraphQLTransport
{
    private readonly GraphQLEngine _engine;
    private readonly object? _root;
    private readonly HttpOptions _options;

    /// <param name="engine">What runs the operations.</param>
    /// <param name="root">The root object of every operation.</param>
    /// <param name="options">The limits.</param>
    public GraphQLTransport(GraphQLEngine engine, object? root, HttpOptions options)
    {
        _engine = engine;
        _root = root;
        _options = options;
    }

    /// <summary>Answers a request of any method.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Headers.Vary = "Accept";
        if (ResponseMediaTypes.Choose(context.Request.Headers) is not { } mediaType)
        {
            await ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, RequestError.NotAcceptable);
            return;
        }

        if (HttpMethods.IsPost(context.Request.Method))
        {
            await PostAsync(context, mediaType);
        }
        else if (HttpMethods.IsGet(context.Request.Method))
        {
            await GetAsync(context, mediaType);
        }
        else
        {
            context.Response.Headers.Allow = "GET, POST";
            await ErrorResponse.WriteAsync(context.Response, mediaType, RequestError.MethodNotAllowed);
        }
    }

    private async Task PostAsync(HttpContext context, ResponseMediaType mediaType)
    {
        using var body = new RequestBody();
        using var parameters = new GraphQLParameters();
        var error = IsJson(context.Request)
            ? await body.ReadAsync(context.Request, _options.MaxBodySize)
                ?? ParametersReader.Read(body.Bytes, _options.MaxJsonDepth, parameters)
            : RequestError.UnsupportedMediaType;
        await AnswerAsync(context, mediaType, parameters, error, queriesOnly: false);
    }

    private async Task GetAsync(HttpContext context, ResponseMediaType mediaType)
    {
        using var parameters = new GraphQLParameters();
        var error = QueryStringReader.Read(context.Request.Query, _options.MaxJsonDepth, parameters);
        await AnswerAsync(context, mediaType, parameters, error, queriesOnly: true);
    }

    private async Task AnswerAsync(
        HttpContext context, ResponseMediaType mediaType, GraphQLParameters parameters, RequestError? error, bool queriesOnly)
    {
        var response = context.Response;
        if (error is not null)
        {
            await ErrorResponse.WriteAsync(response, mediaType, error);
            return;
        }

        var request = new GraphQLRequest
        {
            Document = parameters.Document,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            QueriesOnly = queriesOnly,
        };
        using var result = _engine.Execute(in request, _root, context.RequestAborted);
        if (result.Outcome == GraphQLOutcome.NotAllowed)
        {
            response.Headers.Allow = "POST";
        }

        response.StatusCode = StatusCode.Of(result, mediaType);
        response.ContentType = mediaType.ContentType();
        response.ContentLength = result.Body.Length;
        await response.Body.WriteAsync(result.Body, context.RequestAborted);
    }

    private static bool IsJson(HttpRequest request) => request.Headers.ContentEncoding.Count == 0 && request.ContentType switch
    {
        null => false,
        "application/json" => true,
        var contentType => MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)),
    };
}
