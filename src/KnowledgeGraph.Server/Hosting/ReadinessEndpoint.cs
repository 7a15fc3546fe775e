using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Transport;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Whether to send requests here: <c>GET /readyz</c>. Not before there are facts, and not once the server is to stop. With
/// <c>?content=HASH</c>, not before these facts are served either: a roll-out can wait for one state everywhere.
/// </summary>
internal static class ReadinessEndpoint
{
    public const string Path = "/readyz";

    private const string Content = "content";

    private static readonly byte[] Ready = """{"status":"ready"}"""u8.ToArray();
    private static readonly byte[] NoFacts = """{"status":"no facts"}"""u8.ToArray();
    private static readonly byte[] OtherFacts = """{"status":"other facts"}"""u8.ToArray();
    private static readonly byte[] Stopping = """{"status":"stopping"}"""u8.ToArray();

    public static RequestDelegate Create(FactSetHost host, IHostApplicationLifetime lifetime) => context =>
    {
        var body = lifetime.ApplicationStopping.IsCancellationRequested ? Stopping : StateOf(host, context.Request.Query[Content]);
        context.Response.StatusCode = body == Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    };

    private static byte[] StateOf(FactSetHost host, StringValues wanted)
    {
        if (!host.TryLease(out var lease))
        {
            return NoFacts;
        }

        using (lease)
        {
            return wanted.Count == 0 || wanted == lease.Value.Graph.ContentHash ? Ready : OtherFacts;
        }
    }
}
