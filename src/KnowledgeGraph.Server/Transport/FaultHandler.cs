using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.Server.Transport;

/// <summary>The last resort: a fault of ours is logged in full, and the client learns nothing but that there was one.</summary>
public static partial class FaultHandler
{
    private static readonly RequestError Fault = new(
        StatusCodes.Status500InternalServerError, TransportErrorCodes.InternalError, "The server failed to answer the request.");

    /// <summary>Answers for whatever is thrown behind it.</summary>
    public static void UseFaultHandler(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use(next => context =>
        {
            var answered = Answer(next, context);

            // Nearly every response has been sent by now, without a fault.
            return answered.IsCompletedSuccessfully ? answered : HandleAsync(app.Logger, context, answered);
        });
    }

    private static Task Answer(RequestDelegate next, HttpContext context)
    {
        try
        {
            return next(context);
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }

    private static async Task HandleAsync(ILogger logger, HttpContext context, Task answered)
    {
        try
        {
            await answered;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFault(logger, context.Request.Method, context.Request.Path, exception);
            await ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, Fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void LogFault(ILogger logger, string method, string path, Exception exception);
}
