using KnowledgeGraph.Server.Transport;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The last resort: a fault of ours is logged in full, and the client learns nothing but that there was one.</summary>
internal static partial class FaultHandler
{
    private static readonly RequestError Fault = new(
        StatusCodes.Status500InternalServerError, TransportErrorCodes.InternalError, "The server failed to answer the request.");

    public static void UseFaultHandler(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFault(app.Logger, context.Request.Method, context.Request.Path, exception);
            await ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, Fault);
        }
    });

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void LogFault(ILogger logger, string method, string path, Exception exception);
}
