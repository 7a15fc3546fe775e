using KnowledgeGraph.Server.FactSets;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Whether to send requests here: <c>GET /readyz</c>. Not before there are facts, and not once the server is to stop.</summary>
internal static class ReadinessEndpoint
{
    public const string Path = "/readyz";

    private static readonly byte[] Ready = """{"status":"ready"}"""u8.ToArray();
    private static readonly byte[] NoFacts = """{"status":"no facts"}"""u8.ToArray();
    private static readonly byte[] Stopping = """{"status":"stopping"}"""u8.ToArray();

    public static RequestDelegate Create(FactSetHost host, IHostApplicationLifetime lifetime) => context =>
    {
        var body = lifetime.ApplicationStopping.IsCancellationRequested ? Stopping : host.HasFacts ? Ready : NoFacts;
        context.Response.StatusCode = body == Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    };
}
