namespace KnowledgeGraph.Server.Hosting;

/// <summary>Once the server is stopping, each response tells its client to send the next request over another connection.</summary>
internal static class Draining
{
    public static void UseDraining(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        app.Use(next => context =>
        {
            // HTTP/2 has a frame for it, which Kestrel sends.
            if (stopping.IsCancellationRequested && HttpProtocol.IsHttp11(context.Request.Protocol))
            {
                context.Response.Headers.Connection = "close";
            }

            return next(context);
        });
    }
}
