using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Replicas;

/// <summary>Sends each request to the next replica, and on to another one if that fails or is not ready.</summary>
internal sealed class FailoverProxy : FrontDoor
{
    private readonly WebApplication _app;
    private readonly HttpClient[] _replicas;

    private FailoverProxy(WebApplication app, HttpClient[] replicas)
        : base(app.Urls.Single())
    {
        _app = app;
        _replicas = replicas;
    }

    public static async Task<FrontDoor> StartAsync(IReadOnlyList<Uri> replicas)
    {
        var clients = replicas.Select(replica => LocalClient.Create(replica.ToString())).ToArray();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var next = 0;
        app.Run(context => ForwardAsync(context, clients, Interlocked.Increment(ref next)));
        await app.StartAsync();
        return new FailoverProxy(app, clients);
    }

    public override async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Array.ForEach(_replicas, replica => replica.Dispose());
        await base.DisposeAsync();
    }

    private static async Task ForwardAsync(HttpContext context, HttpClient[] replicas, int first)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        for (var attempt = 0; attempt < replicas.Length; attempt++)
        {
            try
            {
                using var request = new HttpRequestMessage(
                    new HttpMethod(context.Request.Method), context.Request.Path.ToString() + context.Request.QueryString);
                request.Content = new ByteArrayContent(body.ToArray());
                request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
                using var response = await replicas[(first + attempt) % replicas.Length].SendAsync(request);
                var answer = await response.Content.ReadAsByteArrayAsync();
                if ((int)response.StatusCode != StatusCodes.Status503ServiceUnavailable)
                {
                    context.Response.StatusCode = (int)response.StatusCode;
                    context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
                    await context.Response.Body.WriteAsync(answer);
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // The next one then.
            }
        }

        context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }
}
